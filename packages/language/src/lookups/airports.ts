/** An airport with what lists of them tell. */
export interface Airport {
  /** IATA's code. */
  readonly iata: string
  /** ICAO's code. */
  readonly icao: string
  readonly name: string
  readonly city: string
  /** ISO 3166-1 code of two letters. */
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  /** Of the IANA database. */
  readonly timezone: string
}

/** Large airports of the world, the busiest of each part of it first. */
export const airportList: readonly Airport[] = `
ATL | KATL | Hartsfield-Jackson Atlanta International Airport | Atlanta | US | 33.6407 | -84.4277 | America/New_York
LHR | EGLL | London Heathrow Airport | London | GB | 51.4700 | -0.4543 | Europe/London
DXB | OMDB | Dubai International Airport | Dubai | AE | 25.2532 | 55.3657 | Asia/Dubai
DFW | KDFW | Dallas Fort Worth International Airport | Dallas | US | 32.8998 | -97.0403 | America/Chicago
HND | RJTT | Tokyo Haneda Airport | Tokyo | JP | 35.5494 | 139.7798 | Asia/Tokyo
DEN | KDEN | Denver International Airport | Denver | US | 39.8561 | -104.6737 | America/Denver
IST | LTFM | Istanbul Airport | Istanbul | TR | 41.2753 | 28.7519 | Europe/Istanbul
LAX | KLAX | Los Angeles International Airport | Los Angeles | US | 33.9416 | -118.4085 | America/Los_Angeles
ORD | KORD | O'Hare International Airport | Chicago | US | 41.9742 | -87.9073 | America/Chicago
DEL | VIDP | Indira Gandhi International Airport | Delhi | IN | 28.5562 | 77.1000 | Asia/Kolkata
CDG | LFPG | Paris Charles de Gaulle Airport | Paris | FR | 49.0097 | 2.5479 | Europe/Paris
JFK | KJFK | John F. Kennedy International Airport | New York | US | 40.6413 | -73.7781 | America/New_York
AMS | EHAM | Amsterdam Airport Schiphol | Amsterdam | NL | 52.3105 | 4.7683 | Europe/Amsterdam
FRA | EDDF | Frankfurt Airport | Frankfurt | DE | 50.0379 | 8.5622 | Europe/Berlin
SIN | WSSS | Singapore Changi Airport | Singapore | SG | 1.3644 | 103.9915 | Asia/Singapore
MAD | LEMD | Adolfo Suárez Madrid-Barajas Airport | Madrid | ES | 40.4983 | -3.5676 | Europe/Madrid
LAS | KLAS | Harry Reid International Airport | Las Vegas | US | 36.0840 | -115.1537 | America/Los_Angeles
MCO | KMCO | Orlando International Airport | Orlando | US | 28.4312 | -81.3081 | America/New_York
MIA | KMIA | Miami International Airport | Miami | US | 25.7959 | -80.2870 | America/New_York
SEA | KSEA | Seattle-Tacoma International Airport | Seattle | US | 47.4502 | -122.3088 | America/Los_Angeles
BCN | LEBL | Barcelona-El Prat Airport | Barcelona | ES | 41.2974 | 2.0833 | Europe/Madrid
CLT | KCLT | Charlotte Douglas International Airport | Charlotte | US | 35.2144 | -80.9473 | America/New_York
SFO | KSFO | San Francisco International Airport | San Francisco | US | 37.6213 | -122.3790 | America/Los_Angeles
PHX | KPHX | Phoenix Sky Harbor International Airport | Phoenix | US | 33.4352 | -112.0101 | America/Phoenix
ICN | RKSI | Incheon International Airport | Seoul | KR | 37.4602 | 126.4407 | Asia/Seoul
HKG | VHHH | Hong Kong International Airport | Hong Kong | HK | 22.3080 | 113.9185 | Asia/Hong_Kong
BKK | VTBS | Suvarnabhumi Airport | Bangkok | TH | 13.6900 | 100.7501 | Asia/Bangkok
MEX | MMMX | Mexico City International Airport | Mexico City | MX | 19.4361 | -99.0719 | America/Mexico_City
MUC | EDDM | Munich Airport | Munich | DE | 48.3537 | 11.7750 | Europe/Berlin
FCO | LIRF | Rome Fiumicino Airport | Rome | IT | 41.8003 | 12.2389 | Europe/Rome
GRU | SBGR | São Paulo/Guarulhos International Airport | São Paulo | BR | -23.4356 | -46.4731 | America/Sao_Paulo
YYZ | CYYZ | Toronto Pearson International Airport | Toronto | CA | 43.6777 | -79.6248 | America/Toronto
SYD | YSSY | Sydney Kingsford Smith Airport | Sydney | AU | -33.9399 | 151.1753 | Australia/Sydney
BOS | KBOS | Logan International Airport | Boston | US | 42.3656 | -71.0096 | America/New_York
EWR | KEWR | Newark Liberty International Airport | Newark | US | 40.6895 | -74.1745 | America/New_York
IAH | KIAH | George Bush Intercontinental Airport | Houston | US | 29.9902 | -95.3368 | America/Chicago
LGW | EGKK | London Gatwick Airport | London | GB | 51.1537 | -0.1821 | Europe/London
DOH | OTHH | Hamad International Airport | Doha | QA | 25.2731 | 51.6081 | Asia/Qatar
NRT | RJAA | Narita International Airport | Tokyo | JP | 35.7720 | 140.3929 | Asia/Tokyo
MSP | KMSP | Minneapolis-Saint Paul International Airport | Minneapolis | US | 44.8848 | -93.2223 | America/Chicago
DTW | KDTW | Detroit Metropolitan Airport | Detroit | US | 42.2162 | -83.3554 | America/Detroit
FLL | KFLL | Fort Lauderdale-Hollywood International Airport | Fort Lauderdale | US | 26.0742 | -80.1506 | America/New_York
PHL | KPHL | Philadelphia International Airport | Philadelphia | US | 39.8744 | -75.2424 | America/New_York
LGA | KLGA | LaGuardia Airport | New York | US | 40.7769 | -73.8740 | America/New_York
BOM | VABB | Chhatrapati Shivaji Maharaj International Airport | Mumbai | IN | 19.0896 | 72.8656 | Asia/Kolkata
PEK | ZBAA | Beijing Capital International Airport | Beijing | CN | 40.0799 | 116.6031 | Asia/Shanghai
PVG | ZSPD | Shanghai Pudong International Airport | Shanghai | CN | 31.1443 | 121.8083 | Asia/Shanghai
KUL | WMKK | Kuala Lumpur International Airport | Kuala Lumpur | MY | 2.7456 | 101.7099 | Asia/Kuala_Lumpur
DUB | EIDW | Dublin Airport | Dublin | IE | 53.4264 | -6.2499 | Europe/Dublin
ZRH | LSZH | Zurich Airport | Zürich | CH | 47.4582 | 8.5555 | Europe/Zurich
LIS | LPPT | Lisbon Airport | Lisbon | PT | 38.7742 | -9.1342 | Europe/Lisbon
CPH | EKCH | Copenhagen Airport | Copenhagen | DK | 55.6180 | 12.6508 | Europe/Copenhagen
VIE | LOWW | Vienna International Airport | Vienna | AT | 48.1103 | 16.5697 | Europe/Vienna
OSL | ENGM | Oslo Airport Gardermoen | Oslo | NO | 60.1976 | 11.1004 | Europe/Oslo
ARN | ESSA | Stockholm Arlanda Airport | Stockholm | SE | 59.6498 | 17.9238 | Europe/Stockholm
MAN | EGCC | Manchester Airport | Manchester | GB | 53.3588 | -2.2727 | Europe/London
ATH | LGAV | Athens International Airport | Athens | GR | 37.9356 | 23.9484 | Europe/Athens
BRU | EBBR | Brussels Airport | Brussels | BE | 50.9010 | 4.4844 | Europe/Brussels
MXP | LIMC | Milan Malpensa Airport | Milan | IT | 45.6301 | 8.7255 | Europe/Rome
WAW | EPWA | Warsaw Chopin Airport | Warsaw | PL | 52.1672 | 20.9679 | Europe/Warsaw
BER | EDDB | Berlin Brandenburg Airport | Berlin | DE | 52.3667 | 13.5033 | Europe/Berlin
HEL | EFHK | Helsinki Airport | Helsinki | FI | 60.3172 | 24.9633 | Europe/Helsinki
PRG | LKPR | Václav Havel Airport Prague | Prague | CZ | 50.1008 | 14.2600 | Europe/Prague
BUD | LHBP | Budapest Ferenc Liszt International Airport | Budapest | HU | 47.4394 | 19.2556 | Europe/Budapest
MEL | YMML | Melbourne Airport | Melbourne | AU | -37.6690 | 144.8410 | Australia/Melbourne
YVR | CYVR | Vancouver International Airport | Vancouver | CA | 49.1967 | -123.1815 | America/Vancouver
BOG | SKBO | El Dorado International Airport | Bogotá | CO | 4.7016 | -74.1469 | America/Bogota
SLC | KSLC | Salt Lake City International Airport | Salt Lake City | US | 40.7899 | -111.9791 | America/Denver
BWI | KBWI | Baltimore/Washington International Airport | Baltimore | US | 39.1774 | -76.6684 | America/New_York
DCA | KDCA | Ronald Reagan Washington National Airport | Washington | US | 38.8512 | -77.0402 | America/New_York
SAN | KSAN | San Diego International Airport | San Diego | US | 32.7338 | -117.1933 | America/Los_Angeles
TPA | KTPA | Tampa International Airport | Tampa | US | 27.9756 | -82.5333 | America/New_York
AUS | KAUS | Austin-Bergstrom International Airport | Austin | US | 30.1975 | -97.6664 | America/Chicago
BNA | KBNA | Nashville International Airport | Nashville | US | 36.1263 | -86.6774 | America/Chicago
MDW | KMDW | Chicago Midway International Airport | Chicago | US | 41.7868 | -87.7522 | America/Chicago
HNL | PHNL | Daniel K. Inouye International Airport | Honolulu | US | 21.3187 | -157.9225 | Pacific/Honolulu
LIM | SPJC | Jorge Chávez International Airport | Lima | PE | -12.0219 | -77.1143 | America/Lima
SCL | SCEL | Arturo Merino Benítez International Airport | Santiago | CL | -33.3930 | -70.7858 | America/Santiago
EZE | SAEZ | Ministro Pistarini International Airport | Buenos Aires | AR | -34.8222 | -58.5358 | America/Argentina/Buenos_Aires
JNB | FAOR | O. R. Tambo International Airport | Johannesburg | ZA | -26.1392 | 28.2460 | Africa/Johannesburg
CAI | HECA | Cairo International Airport | Cairo | EG | 30.1219 | 31.4056 | Africa/Cairo
NBO | HKJK | Jomo Kenyatta International Airport | Nairobi | KE | -1.3192 | 36.9278 | Africa/Nairobi
AKL | NZAA | Auckland Airport | Auckland | NZ | -37.0082 | 174.7850 | Pacific/Auckland
MNL | RPLL | Ninoy Aquino International Airport | Manila | PH | 14.5086 | 121.0194 | Asia/Manila
`
  .trim()
  .split('\n')
  .map((line) => {
    const [iata = '', icao = '', name = '', city = '', country = '', ...rest] = line.split(' | ')
    const [latitude = '', longitude = '', timezone = ''] = rest
    const place = { latitude: Number(latitude), longitude: Number(longitude), timezone }
    return { iata, icao, name, city, country, ...place }
  })
