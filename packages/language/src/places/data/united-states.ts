import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const unitedStates: Country = {
  name: 'United States',
  code2: 'US',
  code3: 'USA',
  codeNumeric: '840',
  currency: 'USD',
  locale: 'en_US',
  phoneCode: '1',
  phonePattern: '+1 {area} 555 01##',
  phoneIsFictional: true,
  linePattern: '{number} {street}',
  secondLines: ['Apt #', 'Apt ##', 'Suite ###', 'Unit #'],
  streets: readStreets(`
Main St, Oak St, Maple Ave, Park Ave, Cedar St, Elm St, Washington St, Pine St, Lake St, Hill Rd,
Walnut St, Church St, Spring St, North St, Chestnut St, Broadway, 2nd St, 3rd St, 4th Ave,
5th St, 7th Ave, 9th St, Jefferson Ave, Lincoln Ave, Jackson St, Madison Ave, Franklin St,
Highland Ave, Sunset Blvd, Ridge Rd, River Rd, Meadow Ln, Forest Dr, Willow Way, Dogwood Ln,
Birch Ct, Magnolia Dr, Valley View Dr, Mill Rd, School St, Center St, Union St, Prospect St,
Summit Ave, Grove St, Adams St, Monroe St, Hickory Ln, Laurel St, Sycamore Dr, Cherry Ln,
Orchard Rd, Country Club Dr, College Ave, Railroad Ave, Delaware Ave, Pleasant St, Liberty St,
Locust St, Poplar St
`),
  regions: readRegions(`
AL: Alabama, AK: Alaska, AZ: Arizona, AR: Arkansas, CA: California, CO: Colorado,
CT: Connecticut, DE: Delaware, DC: District of Columbia, FL: Florida, GA: Georgia, HI: Hawaii,
ID: Idaho, IL: Illinois, IN: Indiana, IA: Iowa, KS: Kansas, KY: Kentucky, LA: Louisiana,
ME: Maine, MD: Maryland, MA: Massachusetts, MI: Michigan, MN: Minnesota, MS: Mississippi,
MO: Missouri, MT: Montana, NE: Nebraska, NV: Nevada, NH: New Hampshire, NJ: New Jersey,
NM: New Mexico, NY: New York, NC: North Carolina, ND: North Dakota, OH: Ohio, OK: Oklahoma,
OR: Oregon, PA: Pennsylvania, RI: Rhode Island, SC: South Carolina, SD: South Dakota,
TN: Tennessee, TX: Texas, UT: Utah, VT: Vermont, VA: Virginia, WA: Washington, WV: West Virginia,
WI: Wisconsin, WY: Wyoming
`),
  cities: readCities(`
New York | NY | 100## | 40.71 | -74.01 | 8336 | America/New_York | 212
Los Angeles | CA | 900## | 34.05 | -118.24 | 3899 | America/Los_Angeles | 213
Chicago | IL | 606## | 41.88 | -87.63 | 2746 | America/Chicago | 312
Houston | TX | 770## | 29.76 | -95.37 | 2305 | America/Chicago | 713
Phoenix | AZ | 850## | 33.45 | -112.07 | 1608 | America/Phoenix | 602
Philadelphia | PA | 191## | 39.95 | -75.17 | 1604 | America/New_York | 215
San Antonio | TX | 782## | 29.42 | -98.49 | 1435 | America/Chicago | 210
San Diego | CA | 921## | 32.72 | -117.16 | 1387 | America/Los_Angeles | 619
Dallas | TX | 752## | 32.78 | -96.80 | 1304 | America/Chicago | 214
Austin | TX | 787## | 30.27 | -97.74 | 962 | America/Chicago | 512
Jacksonville | FL | 322## | 30.33 | -81.66 | 950 | America/New_York | 904
San Jose | CA | 951## | 37.34 | -121.89 | 1013 | America/Los_Angeles | 408
Fort Worth | TX | 761## | 32.76 | -97.33 | 919 | America/Chicago | 817
Columbus | OH | 432## | 39.96 | -83.00 | 906 | America/New_York | 614
Charlotte | NC | 282## | 35.23 | -80.84 | 875 | America/New_York | 704
Indianapolis | IN | 462## | 39.77 | -86.16 | 888 | America/Indiana/Indianapolis | 317
San Francisco | CA | 941## | 37.77 | -122.42 | 874 | America/Los_Angeles | 415
Seattle | WA | 981## | 47.61 | -122.33 | 737 | America/Los_Angeles | 206
Denver | CO | 802## | 39.74 | -104.99 | 716 | America/Denver | 303
Washington | DC | 200## | 38.91 | -77.04 | 690 | America/New_York | 202
Nashville | TN | 372## | 36.16 | -86.78 | 689 | America/Chicago | 615
Oklahoma City | OK | 731## | 35.47 | -97.52 | 681 | America/Chicago | 405
Boston | MA | 021## | 42.36 | -71.06 | 676 | America/New_York | 617
Portland | OR | 972## | 45.52 | -122.68 | 653 | America/Los_Angeles | 503
Las Vegas | NV | 891## | 36.17 | -115.14 | 642 | America/Los_Angeles | 702
Detroit | MI | 482## | 42.33 | -83.05 | 639 | America/Detroit | 313
Memphis | TN | 381## | 35.15 | -90.05 | 633 | America/Chicago | 901
Louisville | KY | 402## | 38.25 | -85.76 | 633 | America/Kentucky/Louisville | 502
Baltimore | MD | 212## | 39.29 | -76.61 | 586 | America/New_York | 410
Milwaukee | WI | 532## | 43.04 | -87.91 | 577 | America/Chicago | 414
Albuquerque | NM | 871## | 35.08 | -106.65 | 565 | America/Denver | 505
Tucson | AZ | 857## | 32.22 | -110.97 | 543 | America/Phoenix | 520
Sacramento | CA | 958## | 38.58 | -121.49 | 525 | America/Los_Angeles | 916
Kansas City | MO | 641## | 39.10 | -94.58 | 508 | America/Chicago | 816
Atlanta | GA | 303## | 33.75 | -84.39 | 499 | America/New_York | 404
Omaha | NE | 681## | 41.26 | -95.94 | 486 | America/Chicago | 402
Colorado Springs | CO | 809## | 38.83 | -104.82 | 479 | America/Denver | 719
Raleigh | NC | 276## | 35.78 | -78.64 | 468 | America/New_York | 919
Miami | FL | 331## | 25.76 | -80.19 | 442 | America/New_York | 305
Minneapolis | MN | 554## | 44.98 | -93.27 | 430 | America/Chicago | 612
Tampa | FL | 336## | 27.95 | -82.46 | 385 | America/New_York | 813
New Orleans | LA | 701## | 29.95 | -90.07 | 384 | America/Chicago | 504
Cleveland | OH | 441## | 41.50 | -81.69 | 373 | America/New_York | 216
Honolulu | HI | 968## | 21.31 | -157.86 | 350 | Pacific/Honolulu | 808
Pittsburgh | PA | 152## | 40.44 | -79.99 | 303 | America/New_York | 412
Cincinnati | OH | 452## | 39.10 | -84.51 | 309 | America/New_York | 513
St. Louis | MO | 631## | 38.63 | -90.20 | 302 | America/Chicago | 314
Orlando | FL | 328## | 28.54 | -81.38 | 308 | America/New_York | 407
Newark | NJ | 071## | 40.74 | -74.17 | 311 | America/New_York | 973
Richmond | VA | 232## | 37.54 | -77.44 | 227 | America/New_York | 804
Boise | ID | 837## | 43.62 | -116.20 | 236 | America/Boise | 208
Salt Lake City | UT | 841## | 40.76 | -111.89 | 200 | America/Denver | 801
Des Moines | IA | 503## | 41.59 | -93.62 | 214 | America/Chicago | 515
Birmingham | AL | 352## | 33.52 | -86.80 | 201 | America/Chicago | 205
Rochester | NY | 146## | 43.16 | -77.61 | 211 | America/New_York | 585
Spokane | WA | 992## | 47.66 | -117.43 | 229 | America/Los_Angeles | 509
Madison | WI | 537## | 43.07 | -89.40 | 270 | America/Chicago | 608
Providence | RI | 029## | 41.82 | -71.41 | 191 | America/New_York | 401
Hartford | CT | 061## | 41.77 | -72.67 | 121 | America/New_York | 860
Little Rock | AR | 722## | 34.75 | -92.29 | 203 | America/Chicago | 501
Charleston | SC | 294## | 32.78 | -79.93 | 150 | America/New_York | 843
Anchorage | AK | 995## | 61.22 | -149.90 | 291 | America/Anchorage | 907
Burlington | VT | 054## | 44.48 | -73.21 | 45 | America/New_York | 802
Portland | ME | 041## | 43.66 | -70.26 | 68 | America/New_York | 207
Wichita | KS | 672## | 37.69 | -97.34 | 397 | America/Chicago | 316
`),
}
