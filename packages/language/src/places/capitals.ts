/** A capital with what an address there needs. */
export interface Capital {
  readonly city: string
  /** `#` is a digit; empty where the country has no postcodes. */
  readonly postcode: string
  readonly latitude: number
  readonly longitude: number
  readonly timezone: string
}

/** Capitals by ISO 3166-1 code, of countries whose other cities are not known. */
export const capitals: Readonly<Record<string, Capital>> = Object.fromEntries(
  `
AF | Kabul | 10## | 34.53 | 69.17 | Asia/Kabul
AL | Tirana | 10## | 41.33 | 19.82 | Europe/Tirane
DZ | Algiers | 160## | 36.75 | 3.06 | Africa/Algiers
AS | Pago Pago | 96799 | -14.28 | -170.70 | Pacific/Pago_Pago
AD | Andorra la Vella | AD500 | 42.51 | 1.52 | Europe/Andorra
AO | Luanda | | -8.84 | 13.29 | Africa/Luanda
AR | Buenos Aires | 10## | -34.60 | -58.38 | America/Argentina/Buenos_Aires
AM | Yerevan | 00## | 40.18 | 44.51 | Asia/Yerevan
AT | Wien | 1##0 | 48.21 | 16.37 | Europe/Vienna
AZ | Baku | AZ10## | 40.41 | 49.87 | Asia/Baku
BS | Nassau | | 25.05 | -77.36 | America/Nassau
BH | Manama | 3## | 26.23 | 50.59 | Asia/Bahrain
BD | Dhaka | 12## | 23.81 | 90.41 | Asia/Dhaka
BB | Bridgetown | BB11### | 13.10 | -59.61 | America/Barbados
BY | Minsk | 2200## | 53.90 | 27.57 | Europe/Minsk
BE | Brussel | 10#0 | 50.85 | 4.35 | Europe/Brussels
BZ | Belmopan | | 17.25 | -88.77 | America/Belize
BJ | Porto-Novo | | 6.50 | 2.63 | Africa/Porto-Novo
BM | Hamilton | HM ## | 32.29 | -64.78 | Atlantic/Bermuda
BT | Thimphu | 11001 | 27.47 | 89.64 | Asia/Thimphu
BO | La Paz | | -16.50 | -68.15 | America/La_Paz
BA | Sarajevo | 71000 | 43.86 | 18.41 | Europe/Sarajevo
BW | Gaborone | | -24.63 | 25.92 | Africa/Gaborone
BN | Bandar Seri Begawan | BS8### | 4.90 | 114.94 | Asia/Brunei
BG | Sofia | 1### | 42.70 | 23.32 | Europe/Sofia
BF | Ouagadougou | | 12.37 | -1.52 | Africa/Ouagadougou
KH | Phnom Penh | 120### | 11.56 | 104.92 | Asia/Phnom_Penh
CM | Yaoundé | | 3.85 | 11.50 | Africa/Douala
CL | Santiago | 83##### | -33.45 | -70.67 | America/Santiago
CN | Beijing | 1000## | 39.90 | 116.41 | Asia/Shanghai
CO | Bogotá | 110### | 4.71 | -74.07 | America/Bogota
CR | San José | 101## | 9.93 | -84.08 | America/Costa_Rica
CI | Abidjan | | 5.36 | -4.01 | Africa/Abidjan
HR | Zagreb | 10### | 45.81 | 15.98 | Europe/Zagreb
CU | La Habana | 10### | 23.11 | -82.37 | America/Havana
CY | Nicosia | 10## | 35.19 | 33.38 | Asia/Nicosia
CZ | Praha | 1## 00 | 50.08 | 14.44 | Europe/Prague
DK | København | 1### | 55.68 | 12.57 | Europe/Copenhagen
DO | Santo Domingo | 10### | 18.49 | -69.93 | America/Santo_Domingo
EC | Quito | 170### | -0.18 | -78.47 | America/Guayaquil
EG | Cairo | 115## | 30.04 | 31.24 | Africa/Cairo
SV | San Salvador | 11## | 13.69 | -89.22 | America/El_Salvador
EE | Tallinn | 10### | 59.44 | 24.75 | Europe/Tallinn
ET | Addis Ababa | 10## | 9.03 | 38.74 | Africa/Addis_Ababa
FJ | Suva | | -18.12 | 178.45 | Pacific/Fiji
FI | Helsinki | 00##0 | 60.17 | 24.94 | Europe/Helsinki
GE | Tbilisi | 01## | 41.72 | 44.83 | Asia/Tbilisi
GH | Accra | GA### | 5.60 | -0.19 | Africa/Accra
GR | Athens | 1## ## | 37.98 | 23.73 | Europe/Athens
GT | Guatemala City | 010## | 14.63 | -90.51 | America/Guatemala
HN | Tegucigalpa | 11101 | 14.07 | -87.19 | America/Tegucigalpa
HK | Hong Kong | | 22.32 | 114.17 | Asia/Hong_Kong
HU | Budapest | 1### | 47.50 | 19.04 | Europe/Budapest
IS | Reykjavík | 10# | 64.15 | -21.94 | Atlantic/Reykjavik
ID | Jakarta | 1##10 | -6.21 | 106.85 | Asia/Jakarta
IR | Tehran | 1####-##### | 35.69 | 51.39 | Asia/Tehran
IQ | Baghdad | 100## | 33.31 | 44.36 | Asia/Baghdad
IE | Dublin | D0# E### | 53.35 | -6.26 | Europe/Dublin
IL | Jerusalem | 91##### | 31.77 | 35.21 | Asia/Jerusalem
JM | Kingston | | 18.02 | -76.80 | America/Jamaica
JO | Amman | 111## | 31.95 | 35.93 | Asia/Amman
KZ | Astana | 0100## | 51.17 | 71.43 | Asia/Almaty
KE | Nairobi | 00#00 | -1.29 | 36.82 | Africa/Nairobi
KW | Kuwait City | 1#00# | 29.38 | 47.99 | Asia/Kuwait
KG | Bishkek | 7200## | 42.87 | 74.59 | Asia/Bishkek
LA | Vientiane | 010## | 17.98 | 102.63 | Asia/Vientiane
LV | Riga | LV-10## | 56.95 | 24.11 | Europe/Riga
LB | Beirut | 1107 | 33.89 | 35.50 | Asia/Beirut
LI | Vaduz | 9490 | 47.14 | 9.52 | Europe/Vaduz
LT | Vilnius | LT-01### | 54.69 | 25.28 | Europe/Vilnius
LU | Luxembourg | L-1### | 49.61 | 6.13 | Europe/Luxembourg
MG | Antananarivo | 101 | -18.88 | 47.51 | Indian/Antananarivo
MY | Kuala Lumpur | 50### | 3.14 | 101.69 | Asia/Kuala_Lumpur
MT | Valletta | VLT 1### | 35.90 | 14.51 | Europe/Malta
MU | Port Louis | 11### | -20.16 | 57.50 | Indian/Mauritius
MD | Chișinău | MD-20## | 47.01 | 28.86 | Europe/Chisinau
MC | Monaco | 98000 | 43.74 | 7.42 | Europe/Monaco
MN | Ulaanbaatar | 14### | 47.89 | 106.91 | Asia/Ulaanbaatar
ME | Podgorica | 81000 | 42.44 | 19.26 | Europe/Podgorica
MA | Rabat | 100#0 | 34.02 | -6.84 | Africa/Casablanca
MZ | Maputo | 11## | -25.97 | 32.57 | Africa/Maputo
MM | Yangon | 111## | 16.87 | 96.20 | Asia/Yangon
NA | Windhoek | 100## | -22.56 | 17.07 | Africa/Windhoek
NP | Kathmandu | 446## | 27.72 | 85.32 | Asia/Kathmandu
NZ | Wellington | 60## | -41.29 | 174.78 | Pacific/Auckland
NI | Managua | 11### | 12.11 | -86.24 | America/Managua
NG | Abuja | 900### | 9.08 | 7.40 | Africa/Lagos
MK | Skopje | 1000 | 42.00 | 21.43 | Europe/Skopje
NO | Oslo | 0### | 59.91 | 10.75 | Europe/Oslo
OM | Muscat | 1## | 23.59 | 58.41 | Asia/Muscat
PK | Islamabad | 440## | 33.68 | 73.05 | Asia/Karachi
PA | Panama City | 08## | 8.98 | -79.52 | America/Panama
PY | Asunción | 10## | -25.26 | -57.58 | America/Asuncion
PE | Lima | 150## | -12.05 | -77.04 | America/Lima
PH | Manila | 10## | 14.60 | 120.98 | Asia/Manila
PT | Lisboa | 1###-### | 38.72 | -9.14 | Europe/Lisbon
PR | San Juan | 009## | 18.47 | -66.11 | America/Puerto_Rico
QA | Doha | | 25.29 | 51.53 | Asia/Qatar
RO | București | 01#### | 44.43 | 26.10 | Europe/Bucharest
RU | Moscow | 1##### | 55.76 | 37.62 | Europe/Moscow
RW | Kigali | | -1.94 | 30.06 | Africa/Kigali
SM | San Marino | 47890 | 43.94 | 12.45 | Europe/San_Marino
SA | Riyadh | 11### | 24.71 | 46.68 | Asia/Riyadh
SN | Dakar | 125## | 14.72 | -17.47 | Africa/Dakar
RS | Beograd | 110## | 44.79 | 20.45 | Europe/Belgrade
SG | Singapore | 0##### | 1.35 | 103.82 | Asia/Singapore
SK | Bratislava | 8## 0# | 48.15 | 17.11 | Europe/Bratislava
SI | Ljubljana | 1000 | 46.06 | 14.51 | Europe/Ljubljana
ZA | Pretoria | 00## | -25.75 | 28.19 | Africa/Johannesburg
KR | Seoul | 0#### | 37.57 | 126.98 | Asia/Seoul
LK | Colombo | 00#00 | 6.93 | 79.86 | Asia/Colombo
CH | Bern | 30## | 46.95 | 7.45 | Europe/Zurich
SY | Damascus | | 33.51 | 36.28 | Asia/Damascus
TW | Taipei | 1## | 25.03 | 121.57 | Asia/Taipei
TZ | Dar es Salaam | 11### | -6.79 | 39.21 | Africa/Dar_es_Salaam
TH | Bangkok | 10### | 13.76 | 100.50 | Asia/Bangkok
TT | Port of Spain | 10#### | 10.65 | -61.51 | America/Port_of_Spain
TN | Tunis | 10## | 36.81 | 10.18 | Africa/Tunis
TR | Ankara | 06### | 39.93 | 32.86 | Europe/Istanbul
UG | Kampala | | 0.35 | 32.58 | Africa/Kampala
UA | Kyiv | 01### | 50.45 | 30.52 | Europe/Kyiv
AE | Dubai | | 25.20 | 55.27 | Asia/Dubai
UY | Montevideo | 11### | -34.90 | -56.16 | America/Montevideo
UZ | Tashkent | 1000## | 41.30 | 69.24 | Asia/Tashkent
VE | Caracas | 10## | 10.48 | -66.90 | America/Caracas
VN | Hanoi | 10### | 21.03 | 105.85 | Asia/Ho_Chi_Minh
ZM | Lusaka | 10101 | -15.39 | 28.32 | Africa/Lusaka
ZW | Harare | | -17.83 | 31.05 | Africa/Harare
`
    .trim()
    .split('\n')
    .map(readCapital),
)

function readCapital(line: string): readonly [string, Capital] {
  const [code = '', city = '', postcode = '', latitude, longitude, timezone = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return [
    code,
    { city, postcode, latitude: Number(latitude), longitude: Number(longitude), timezone },
  ]
}

/** The capitals of the other countries, by their English names. */
export const capitalNames: Readonly<Record<string, string>> = {
  US: 'Washington, D.C.',
  CA: 'Ottawa',
  GB: 'London',
  DE: 'Berlin',
  FR: 'Paris',
  ES: 'Madrid',
  IT: 'Rome',
  NL: 'Amsterdam',
  PL: 'Warsaw',
  SE: 'Stockholm',
  BR: 'Brasília',
  MX: 'Mexico City',
  IN: 'New Delhi',
  JP: 'Tokyo',
  AU: 'Canberra',
}
