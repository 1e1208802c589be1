import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const sweden: Country = {
  name: 'Sweden',
  code2: 'SE',
  code3: 'SWE',
  codeNumeric: '752',
  currency: 'SEK',
  locale: 'sv_SE',
  phoneCode: '46',
  phonePattern: '+46 8 465 004 ##',
  phoneIsFictional: true,
  linePattern: '{street} {number}',
  secondLines: ['lgh 11##', 'lgh 12##'],
  streets: readStreets(`
Storgatan, Skolgatan, Kyrkogatan, Drottninggatan, Kungsgatan, Nygatan, Järnvägsgatan, Ringvägen,
Björkvägen, Skogsvägen, Parkvägen, Strandvägen, Lingonstigen, Blåbärsvägen, Ekvägen, Tallvägen,
Granvägen, Industrigatan, Trädgårdsgatan, Västra Vägen, Östra Storgatan, Hantverkargatan,
Vasagatan, Linnégatan, Sveavägen, Kvarngatan, Hamngatan, Villavägen, Ängsvägen
`),
  regions: readRegions(`
AB: Stockholms län, C: Uppsala län, E: Östergötlands län, F: Jönköpings län, H: Kalmar län,
M: Skåne län, N: Hallands län, O: Västra Götalands län, S: Värmlands län, T: Örebro län,
U: Västmanlands län, X: Gävleborgs län, Y: Västernorrlands län, AC: Västerbottens län,
BD: Norrbottens län
`),
  cities: readCities(`
Stockholm | AB | 11# ## | 59.33 | 18.07 | 984 | Europe/Stockholm
Göteborg | O | 41# ## | 57.71 | 11.97 | 604 | Europe/Stockholm
Malmö | M | 21# ## | 55.60 | 13.00 | 362 | Europe/Stockholm
Uppsala | C | 75# ## | 59.86 | 17.64 | 245 | Europe/Stockholm
Linköping | E | 58# ## | 58.41 | 15.62 | 167 | Europe/Stockholm
Örebro | T | 70# ## | 59.27 | 15.21 | 158 | Europe/Stockholm
Västerås | U | 72# ## | 59.61 | 16.55 | 159 | Europe/Stockholm
Helsingborg | M | 25# ## | 56.05 | 12.69 | 151 | Europe/Stockholm
Norrköping | E | 60# ## | 58.59 | 16.19 | 145 | Europe/Stockholm
Jönköping | F | 55# ## | 57.78 | 14.16 | 145 | Europe/Stockholm
Umeå | AC | 90# ## | 63.83 | 20.26 | 132 | Europe/Stockholm
Lund | M | 22# ## | 55.70 | 13.19 | 128 | Europe/Stockholm
Borås | O | 50# ## | 57.72 | 12.94 | 114 | Europe/Stockholm
Sundsvall | Y | 85# ## | 62.39 | 17.31 | 99 | Europe/Stockholm
Gävle | X | 80# ## | 60.67 | 17.14 | 103 | Europe/Stockholm
Karlstad | S | 65# ## | 59.38 | 13.50 | 96 | Europe/Stockholm
Halmstad | N | 30# ## | 56.67 | 12.86 | 104 | Europe/Stockholm
Kalmar | H | 39# ## | 56.66 | 16.36 | 71 | Europe/Stockholm
Luleå | BD | 97# ## | 65.58 | 22.15 | 79 | Europe/Stockholm
`),
}
