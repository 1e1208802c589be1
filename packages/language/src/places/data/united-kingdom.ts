import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const unitedKingdom: Country = {
  name: 'United Kingdom',
  code2: 'GB',
  code3: 'GBR',
  codeNumeric: '826',
  currency: 'GBP',
  locale: 'en_GB',
  phoneCode: '44',
  phonePattern: '+44 7700 900###',
  phoneIsFictional: true,
  linePattern: '{number} {street}',
  secondLines: ['Flat #', 'Flat ##'],
  streets: readStreets(`
High Street, Station Road, Church Lane, Main Street, Park Road, Church Street, London Road,
Victoria Road, Green Lane, Manor Road, Kings Road, Queens Road, Mill Lane, New Road, The Avenue,
Grange Road, The Crescent, School Lane, Albert Road, Windsor Road, Springfield Road, York Road,
Chapel Street, George Street, Grove Road, Richmond Road, Stanley Road, The Drive, West Street,
North Street, South Street, Alexandra Road, Highfield Road, King Street, Queen Street, Mill Road,
Meadow Close, Orchard Way, Broadway, Hawthorn Avenue, Beech Grove, Elm Close
`),
  regions: readRegions(`
ENG: England, SCT: Scotland, WLS: Wales, NIR: Northern Ireland
`),
  cities: readCities(`
London | ENG | SE1# #@@ | 51.51 | -0.13 | 8866 | Europe/London
Birmingham | ENG | B1# #@@ | 52.48 | -1.90 | 1145 | Europe/London
Leeds | ENG | LS# #@@ | 53.80 | -1.55 | 812 | Europe/London
Glasgow | SCT | G1# #@@ | 55.86 | -4.25 | 635 | Europe/London
Sheffield | ENG | S1# #@@ | 53.38 | -1.47 | 556 | Europe/London
Manchester | ENG | M1# #@@ | 53.48 | -2.24 | 552 | Europe/London
Edinburgh | SCT | EH# #@@ | 55.95 | -3.19 | 527 | Europe/London
Liverpool | ENG | L1# #@@ | 53.41 | -2.98 | 486 | Europe/London
Bristol | ENG | BS# #@@ | 51.45 | -2.59 | 472 | Europe/London
Leicester | ENG | LE# #@@ | 52.64 | -1.13 | 368 | Europe/London
Cardiff | WLS | CF1# #@@ | 51.48 | -3.18 | 362 | Europe/London
Belfast | NIR | BT# #@@ | 54.60 | -5.93 | 345 | Europe/London
Coventry | ENG | CV# #@@ | 52.41 | -1.51 | 345 | Europe/London
Nottingham | ENG | NG# #@@ | 52.95 | -1.15 | 324 | Europe/London
Newcastle upon Tyne | ENG | NE# #@@ | 54.98 | -1.61 | 300 | Europe/London
Brighton | ENG | BN# #@@ | 50.82 | -0.14 | 277 | Europe/London
Southampton | ENG | SO1# #@@ | 50.90 | -1.40 | 249 | Europe/London
Plymouth | ENG | PL# #@@ | 50.38 | -4.14 | 265 | Europe/London
Reading | ENG | RG# #@@ | 51.45 | -0.98 | 174 | Europe/London
Aberdeen | SCT | AB1# #@@ | 57.15 | -2.09 | 198 | Europe/London
Norwich | ENG | NR# #@@ | 52.63 | 1.30 | 144 | Europe/London
Swansea | WLS | SA# #@@ | 51.62 | -3.94 | 238 | Europe/London
York | ENG | YO1# #@@ | 53.96 | -1.08 | 202 | Europe/London
Oxford | ENG | OX# #@@ | 51.75 | -1.26 | 162 | Europe/London
Cambridge | ENG | CB# #@@ | 52.21 | 0.12 | 146 | Europe/London
Exeter | ENG | EX# #@@ | 50.72 | -3.53 | 131 | Europe/London
Bath | ENG | BA# #@@ | 51.38 | -2.36 | 94 | Europe/London
`),
}
