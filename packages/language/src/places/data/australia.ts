import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const australia: Country = {
  name: 'Australia',
  code2: 'AU',
  code3: 'AUS',
  codeNumeric: '036',
  currency: 'AUD',
  locale: 'en_AU',
  phoneCode: '61',
  phonePattern: '+61 {area} 5550 ####',
  phoneIsFictional: true,
  linePattern: '{number} {street}',
  secondLines: ['Unit #', 'Unit ##'],
  streets: readStreets(`
High St, George St, Park Rd, Church St, King St, Queen St, Victoria St, William St, Station St,
Railway Pde, Albert St, Elizabeth St, Main St, Wattle St, Banksia Ave, Acacia Dr, Grevillea Cres,
Beach Rd, Bay St, River St, Macquarie St, Mitchell St, Forest Rd, Ocean Pde, Hill St,
Princes Hwy
`),
  regions: readRegions(`
ACT: Australian Capital Territory, NSW: New South Wales, NT: Northern Territory, QLD: Queensland,
SA: South Australia, TAS: Tasmania, VIC: Victoria, WA: Western Australia
`),
  cities: readCities(`
Sydney | NSW | 20## | -33.87 | 151.21 | 5450 | Australia/Sydney | 2
Melbourne | VIC | 30## | -37.81 | 144.96 | 5208 | Australia/Melbourne | 3
Brisbane | QLD | 40## | -27.47 | 153.03 | 2706 | Australia/Brisbane | 7
Perth | WA | 60## | -31.95 | 115.86 | 2309 | Australia/Perth | 8
Adelaide | SA | 50## | -34.93 | 138.60 | 1446 | Australia/Adelaide | 8
Gold Coast | QLD | 42## | -28.02 | 153.40 | 735 | Australia/Brisbane | 7
Newcastle | NSW | 23## | -32.93 | 151.78 | 526 | Australia/Sydney | 2
Canberra | ACT | 26## | -35.28 | 149.13 | 483 | Australia/Sydney | 2
Wollongong | NSW | 25## | -34.42 | 150.89 | 313 | Australia/Sydney | 2
Hobart | TAS | 70## | -42.88 | 147.33 | 254 | Australia/Hobart | 3
Geelong | VIC | 32## | -38.15 | 144.36 | 302 | Australia/Melbourne | 3
Townsville | QLD | 48## | -19.26 | 146.82 | 186 | Australia/Brisbane | 7
Cairns | QLD | 48## | -16.92 | 145.77 | 160 | Australia/Brisbane | 7
Darwin | NT | 08## | -12.46 | 130.84 | 152 | Australia/Darwin | 8
Ballarat | VIC | 33## | -37.56 | 143.85 | 117 | Australia/Melbourne | 3
Bendigo | VIC | 35## | -36.76 | 144.28 | 104 | Australia/Melbourne | 3
Launceston | TAS | 72## | -41.44 | 147.14 | 93 | Australia/Hobart | 3
Mackay | QLD | 47## | -21.14 | 149.19 | 81 | Australia/Brisbane | 7
`),
}
