import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const canada: Country = {
  name: 'Canada',
  code2: 'CA',
  code3: 'CAN',
  codeNumeric: '124',
  currency: 'CAD',
  locale: 'en_CA',
  phoneCode: '1',
  phonePattern: '+1 {area} 555 01##',
  phoneIsFictional: true,
  linePattern: '{number} {street}',
  secondLines: ['Unit #', 'Apt ##', 'Suite ###'],
  streets: readStreets(`
King St, Queen St, Main St, Yonge St, Maple Ave, Church St, Victoria St, Wellington St, Elm St,
Park Ave, Albert St, Dundas St, College St, Bay St, Front St, Oak St, Pine Cres, Birch Rd,
Lakeshore Rd, Mountain View Dr, River Rd, Spruce St, Cedar Ave, Centre St, Hastings St,
Jasper Ave, Portage Ave, Water St, Mill St, Simcoe St
`),
  regions: readRegions(`
AB: Alberta, BC: British Columbia, MB: Manitoba, NB: New Brunswick,
NL: Newfoundland and Labrador, NS: Nova Scotia, ON: Ontario, PE: Prince Edward Island,
QC: Quebec, SK: Saskatchewan
`),
  cities: readCities(`
Toronto | ON | M#@ #@# | 43.65 | -79.38 | 2794 | America/Toronto | 416
Montreal | QC | H#@ #@# | 45.50 | -73.57 | 1763 | America/Toronto | 514
Calgary | AB | T2@ #@# | 51.05 | -114.07 | 1307 | America/Edmonton | 403
Ottawa | ON | K1@ #@# | 45.42 | -75.70 | 1017 | America/Toronto | 613
Edmonton | AB | T5@ #@# | 53.55 | -113.49 | 1011 | America/Edmonton | 780
Winnipeg | MB | R3@ #@# | 49.90 | -97.14 | 750 | America/Winnipeg | 204
Mississauga | ON | L5@ #@# | 43.59 | -79.64 | 718 | America/Toronto | 905
Vancouver | BC | V6@ #@# | 49.28 | -123.12 | 662 | America/Vancouver | 604
Hamilton | ON | L8@ #@# | 43.26 | -79.87 | 569 | America/Toronto | 905
Quebec City | QC | G1@ #@# | 46.81 | -71.21 | 549 | America/Toronto | 418
Halifax | NS | B3@ #@# | 44.65 | -63.58 | 439 | America/Halifax | 902
London | ON | N6@ #@# | 42.98 | -81.25 | 422 | America/Toronto | 519
Saskatoon | SK | S7@ #@# | 52.13 | -106.67 | 266 | America/Regina | 306
Regina | SK | S4@ #@# | 50.45 | -104.62 | 226 | America/Regina | 306
Victoria | BC | V8@ #@# | 48.43 | -123.37 | 92 | America/Vancouver | 250
Kelowna | BC | V1@ #@# | 49.89 | -119.50 | 145 | America/Vancouver | 250
Moncton | NB | E1@ #@# | 46.09 | -64.78 | 79 | America/Moncton | 506
St. John's | NL | A1@ #@# | 47.56 | -52.71 | 111 | America/St_Johns | 709
Kingston | ON | K7@ #@# | 44.23 | -76.49 | 133 | America/Toronto | 613
`),
}
