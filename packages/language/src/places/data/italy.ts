import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const italy: Country = {
  name: 'Italy',
  code2: 'IT',
  code3: 'ITA',
  codeNumeric: '380',
  currency: 'EUR',
  locale: 'it_IT',
  phoneCode: '39',
  phonePattern: '+39 3## 00# ####',
  phoneIsFictional: false,
  linePattern: '{street} {number}',
  secondLines: ['Interno #', 'Scala B'],
  streets: readStreets(`
Via Roma, Via Garibaldi, Via Marconi, Via Mazzini, Corso Italia, Via Dante, Via Verdi,
Via Cavour, Via Matteotti, Via Manzoni, Piazza della Libertà, Via San Francesco, Via Piave,
Via IV Novembre, Via Gramsci, Via Aldo Moro, Viale dei Tigli, Via Leopardi, Via Carducci,
Via Vittorio Veneto, Via delle Rose, Via Kennedy, Via Pascoli, Via Galilei, Via Trieste,
Corso Umberto I, Via Trento, Via San Marco, Via del Mare, Via Nazionale
`),
  regions: readRegions(`
ABR: Abruzzo, BAS: Basilicata, CAL: Calabria, CAM: Campania, EMR: Emilia-Romagna,
FVG: Friuli-Venezia Giulia, LAZ: Lazio, LIG: Liguria, LOM: Lombardia, MAR: Marche, PIE: Piemonte,
PUG: Puglia, SAR: Sardegna, SIC: Sicilia, TOS: Toscana, TAA: Trentino-Alto Adige, UMB: Umbria,
VEN: Veneto
`),
  cities: readCities(`
Roma | LAZ | 001## | 41.90 | 12.50 | 2755 | Europe/Rome
Milano | LOM | 201## | 45.46 | 9.19 | 1371 | Europe/Rome
Napoli | CAM | 801## | 40.85 | 14.27 | 913 | Europe/Rome
Torino | PIE | 101## | 45.07 | 7.69 | 847 | Europe/Rome
Palermo | SIC | 901## | 38.12 | 13.36 | 630 | Europe/Rome
Genova | LIG | 161## | 44.41 | 8.93 | 561 | Europe/Rome
Bologna | EMR | 401## | 44.49 | 11.34 | 390 | Europe/Rome
Firenze | TOS | 501## | 43.77 | 11.26 | 362 | Europe/Rome
Bari | PUG | 701## | 41.12 | 16.87 | 316 | Europe/Rome
Catania | SIC | 951## | 37.50 | 15.09 | 298 | Europe/Rome
Verona | VEN | 371## | 45.44 | 10.99 | 255 | Europe/Rome
Venezia | VEN | 301## | 45.44 | 12.32 | 250 | Europe/Rome
Padova | VEN | 351## | 45.41 | 11.88 | 207 | Europe/Rome
Trieste | FVG | 341## | 45.65 | 13.78 | 199 | Europe/Rome
Brescia | LOM | 251## | 45.54 | 10.22 | 197 | Europe/Rome
Parma | EMR | 431## | 44.80 | 10.33 | 196 | Europe/Rome
Modena | EMR | 411## | 44.65 | 10.93 | 184 | Europe/Rome
Perugia | UMB | 061## | 43.11 | 12.39 | 162 | Europe/Rome
Cagliari | SAR | 091## | 39.22 | 9.12 | 149 | Europe/Rome
Ancona | MAR | 601## | 43.62 | 13.52 | 99 | Europe/Rome
Pescara | ABR | 651## | 42.46 | 14.21 | 118 | Europe/Rome
`),
}
