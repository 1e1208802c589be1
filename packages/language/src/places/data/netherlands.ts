import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const netherlands: Country = {
  name: 'Netherlands',
  code2: 'NL',
  code3: 'NLD',
  codeNumeric: '528',
  currency: 'EUR',
  locale: 'nl_NL',
  phoneCode: '31',
  phonePattern: '+31 6 0### ####',
  phoneIsFictional: false,
  linePattern: '{street} {number}',
  secondLines: ['2 hoog', 'bis', 'huis'],
  streets: readStreets(`
Kerkstraat, Schoolstraat, Dorpsstraat, Molenstraat, Julianastraat, Wilhelminastraat, Nieuwstraat,
Molenweg, Hoofdstraat, Stationsweg, Beatrixstraat, Parallelweg, Kastanjelaan, Eikenlaan,
Prins Hendrikstraat, Lindelaan, Beukenlaan, Marktstraat, Industrieweg,
Burgemeester de Vriesstraat, Raadhuisplein, Oranjestraat, Populierenlaan, Meidoornstraat,
Vondelstraat, Rembrandtlaan, Vermeerstraat, Havenstraat, Haarlemmerweg, Berkenlaan
`),
  regions: readRegions(`
DR: Drenthe, FL: Flevoland, FR: Friesland, GE: Gelderland, GR: Groningen, LI: Limburg,
NB: Noord-Brabant, NH: Noord-Holland, OV: Overijssel, UT: Utrecht, ZE: Zeeland, ZH: Zuid-Holland
`),
  cities: readCities(`
Amsterdam | NH | 10## @@ | 52.37 | 4.90 | 905 | Europe/Amsterdam
Rotterdam | ZH | 30## @@ | 51.92 | 4.48 | 655 | Europe/Amsterdam
Den Haag | ZH | 25## @@ | 52.08 | 4.31 | 553 | Europe/Amsterdam
Utrecht | UT | 35## @@ | 52.09 | 5.12 | 362 | Europe/Amsterdam
Eindhoven | NB | 56## @@ | 51.44 | 5.47 | 239 | Europe/Amsterdam
Groningen | GR | 97## @@ | 53.22 | 6.57 | 235 | Europe/Amsterdam
Tilburg | NB | 50## @@ | 51.56 | 5.09 | 224 | Europe/Amsterdam
Almere | FL | 13## @@ | 52.37 | 5.22 | 218 | Europe/Amsterdam
Breda | NB | 48## @@ | 51.59 | 4.78 | 185 | Europe/Amsterdam
Nijmegen | GE | 65## @@ | 51.84 | 5.85 | 180 | Europe/Amsterdam
Apeldoorn | GE | 73## @@ | 52.21 | 5.97 | 166 | Europe/Amsterdam
Arnhem | GE | 68## @@ | 51.98 | 5.91 | 164 | Europe/Amsterdam
Haarlem | NH | 20## @@ | 52.38 | 4.64 | 163 | Europe/Amsterdam
Enschede | OV | 75## @@ | 52.22 | 6.89 | 160 | Europe/Amsterdam
Amersfoort | UT | 38## @@ | 52.16 | 5.39 | 159 | Europe/Amsterdam
Zwolle | OV | 80## @@ | 52.51 | 6.09 | 131 | Europe/Amsterdam
Leiden | ZH | 23## @@ | 52.16 | 4.49 | 125 | Europe/Amsterdam
Maastricht | LI | 62## @@ | 50.85 | 5.69 | 121 | Europe/Amsterdam
Leeuwarden | FR | 89## @@ | 53.20 | 5.79 | 124 | Europe/Amsterdam
Middelburg | ZE | 43## @@ | 51.50 | 3.61 | 49 | Europe/Amsterdam
Assen | DR | 94## @@ | 52.99 | 6.56 | 69 | Europe/Amsterdam
`),
}
