import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const india: Country = {
  name: 'India',
  code2: 'IN',
  code3: 'IND',
  codeNumeric: '356',
  currency: 'INR',
  locale: 'en_IN',
  phoneCode: '91',
  phonePattern: '+91 9#### 0####',
  phoneIsFictional: false,
  linePattern: '{number}, {street}',
  secondLines: ['Flat ##', 'Flat #0#', 'Block B', '2nd Floor'],
  streets: readStreets(`
MG Road, Station Road, Gandhi Nagar, Nehru Street, Temple Road, Park Street, Church Road,
Market Road, Lake View Road, College Road, Link Road, Ring Road, Subhash Marg, Tilak Road,
Ashok Nagar, Shivaji Road, Rajendra Nagar, Indira Nagar, Patel Nagar, Sarojini Street,
Laxmi Nagar, Vivekananda Road, Ambedkar Road, Hill Road
`),
  regions: readRegions(`
AP: Andhra Pradesh, AS: Assam, BR: Bihar, CH: Chandigarh, DL: Delhi, GJ: Gujarat, HR: Haryana,
KA: Karnataka, KL: Kerala, MP: Madhya Pradesh, MH: Maharashtra, OD: Odisha, PB: Punjab,
RJ: Rajasthan, TN: Tamil Nadu, TS: Telangana, UP: Uttar Pradesh, WB: West Bengal
`),
  cities: readCities(`
Mumbai | MH | 4000## | 19.08 | 72.88 | 12442 | Asia/Kolkata
Delhi | DL | 1100## | 28.61 | 77.21 | 11035 | Asia/Kolkata
Bengaluru | KA | 5600## | 12.97 | 77.59 | 8443 | Asia/Kolkata
Hyderabad | TS | 5000## | 17.39 | 78.49 | 6809 | Asia/Kolkata
Ahmedabad | GJ | 3800## | 23.02 | 72.57 | 5571 | Asia/Kolkata
Chennai | TN | 6000## | 13.08 | 80.27 | 4681 | Asia/Kolkata
Kolkata | WB | 7000## | 22.57 | 88.36 | 4497 | Asia/Kolkata
Surat | GJ | 3950## | 21.17 | 72.83 | 4467 | Asia/Kolkata
Pune | MH | 4110## | 18.52 | 73.86 | 3124 | Asia/Kolkata
Jaipur | RJ | 3020## | 26.91 | 75.79 | 3046 | Asia/Kolkata
Lucknow | UP | 2260## | 26.85 | 80.95 | 2817 | Asia/Kolkata
Kanpur | UP | 2080## | 26.45 | 80.33 | 2765 | Asia/Kolkata
Nagpur | MH | 4400## | 21.15 | 79.09 | 2405 | Asia/Kolkata
Indore | MP | 4520## | 22.72 | 75.86 | 1994 | Asia/Kolkata
Bhopal | MP | 4620## | 23.26 | 77.41 | 1798 | Asia/Kolkata
Visakhapatnam | AP | 5300## | 17.69 | 83.22 | 1728 | Asia/Kolkata
Patna | BR | 8000## | 25.59 | 85.14 | 1684 | Asia/Kolkata
Vadodara | GJ | 3900## | 22.31 | 73.18 | 1670 | Asia/Kolkata
Ludhiana | PB | 1410## | 30.90 | 75.86 | 1618 | Asia/Kolkata
Kochi | KL | 6820## | 9.93 | 76.27 | 677 | Asia/Kolkata
Chandigarh | CH | 1600## | 30.73 | 76.78 | 961 | Asia/Kolkata
Coimbatore | TN | 6410## | 11.02 | 76.96 | 1050 | Asia/Kolkata
Guwahati | AS | 7810## | 26.14 | 91.74 | 957 | Asia/Kolkata
Bhubaneswar | OD | 7510## | 20.30 | 85.82 | 837 | Asia/Kolkata
Gurugram | HR | 1220## | 28.46 | 77.03 | 876 | Asia/Kolkata
`),
}
