import { countries } from './countries.ts'
import { type Place, places } from './places.ts'

/** Chief towns of regions where none of the larger cities lies; a small part of a country lives there. */
export const towns: readonly Place[] = `
US | DE: Delaware | Wilmington | 198## | 39.75 | -75.55 | 71 | America/New_York | 302
US | MS: Mississippi | Jackson | 392## | 32.30 | -90.18 | 150 | America/Chicago | 601
US | MT: Montana | Billings | 591## | 45.78 | -108.50 | 117 | America/Denver | 406
US | NH: New Hampshire | Manchester | 031## | 42.99 | -71.46 | 115 | America/New_York | 603
US | ND: North Dakota | Fargo | 581## | 46.88 | -96.79 | 126 | America/Chicago | 701
US | SD: South Dakota | Sioux Falls | 571## | 43.55 | -96.73 | 192 | America/Chicago | 605
US | WV: West Virginia | Charleston | 253## | 38.35 | -81.63 | 48 | America/New_York | 304
US | WY: Wyoming | Cheyenne | 820## | 41.14 | -104.82 | 65 | America/Denver | 307
CA | PE: Prince Edward Island | Charlottetown | C1A #@# | 46.24 | -63.13 | 39 | America/Halifax | 902
CA | NT: Northwest Territories | Yellowknife | X1A #@# | 62.45 | -114.37 | 20 | America/Edmonton | 867
CA | NU: Nunavut | Iqaluit | X0A #@# | 63.75 | -68.52 | 8 | America/Iqaluit | 867
CA | YT: Yukon | Whitehorse | Y1A #@# | 60.72 | -135.06 | 28 | America/Whitehorse | 867
DE | ST: Sachsen-Anhalt | Magdeburg | 391## | 52.13 | 11.63 | 240 | Europe/Berlin |
DE | ST: Sachsen-Anhalt | Halle (Saale) | 061## | 51.48 | 11.97 | 242 | Europe/Berlin |
FR | COR: Corse | Ajaccio | 200## | 41.93 | 8.74 | 73 | Europe/Paris |
ES | EX: Extremadura | Badajoz | 060## | 38.88 | -6.97 | 150 | Europe/Madrid |
ES | RI: La Rioja | Logroño | 260## | 42.46 | -2.45 | 150 | Europe/Madrid |
IT | BAS: Basilicata | Potenza | 8510# | 40.64 | 15.81 | 65 | Europe/Rome |
IT | CAL: Calabria | Reggio Calabria | 891## | 38.11 | 15.65 | 171 | Europe/Rome |
IT | TAA: Trentino-Alto Adige | Trento | 381## | 46.07 | 11.12 | 118 | Europe/Rome |
IT | VDA: Valle d'Aosta | Aosta | 11100 | 45.74 | 7.32 | 33 | Europe/Rome |
IT | MOL: Molise | Campobasso | 86100 | 41.56 | 14.66 | 47 | Europe/Rome |
PL | OP: Opolskie | Opole | 45-### | 50.67 | 17.93 | 127 | Europe/Warsaw |
PL | SK: Świętokrzyskie | Kielce | 25-### | 50.87 | 20.63 | 185 | Europe/Warsaw |
PL | LB: Lubuskie | Zielona Góra | 65-### | 51.94 | 15.51 | 139 | Europe/Warsaw |
SE | K: Blekinge | Karlskrona | 371 ## | 56.16 | 15.59 | 37 | Europe/Stockholm |
SE | W: Dalarna | Falun | 791 ## | 60.61 | 15.63 | 38 | Europe/Stockholm |
SE | I: Gotland | Visby | 621 ## | 57.64 | 18.30 | 25 | Europe/Stockholm |
SE | Z: Jämtland | Östersund | 831 ## | 63.18 | 14.64 | 50 | Europe/Stockholm |
SE | G: Kronoberg | Växjö | 352 ## | 56.88 | 14.81 | 71 | Europe/Stockholm |
SE | D: Södermanland | Nyköping | 611 ## | 58.75 | 17.01 | 33 | Europe/Stockholm |
BR | AC: Acre | Rio Branco | 699##-### | -9.97 | -67.81 | 365 | America/Rio_Branco | 68
BR | AL: Alagoas | Maceió | 570##-### | -9.67 | -35.74 | 958 | America/Maceio | 82
BR | AP: Amapá | Macapá | 689##-### | 0.03 | -51.07 | 443 | America/Belem | 96
BR | MT: Mato Grosso | Cuiabá | 780##-### | -15.60 | -56.10 | 651 | America/Cuiaba | 65
BR | MS: Mato Grosso do Sul | Campo Grande | 790##-### | -20.44 | -54.65 | 898 | America/Campo_Grande | 67
BR | PB: Paraíba | João Pessoa | 580##-### | -7.12 | -34.86 | 834 | America/Fortaleza | 83
BR | PI: Piauí | Teresina | 640##-### | -5.09 | -42.80 | 866 | America/Fortaleza | 86
BR | RO: Rondônia | Porto Velho | 768##-### | -8.76 | -63.90 | 460 | America/Porto_Velho | 69
BR | RR: Roraima | Boa Vista | 693##-### | 2.82 | -60.67 | 413 | America/Boa_Vista | 95
BR | SE: Sergipe | Aracaju | 490##-### | -10.91 | -37.07 | 602 | America/Maceio | 79
BR | TO: Tocantins | Palmas | 770##-### | -10.18 | -48.33 | 303 | America/Araguaina | 63
BR | MA: Maranhão | São Luís | 650##-### | -2.53 | -44.30 | 1037 | America/Fortaleza | 98
BR | RN: Rio Grande do Norte | Natal | 590##-### | -5.79 | -35.21 | 751 | America/Fortaleza | 84
BR | ES: Espírito Santo | Vitória | 290##-### | -20.32 | -40.34 | 322 | America/Sao_Paulo | 27
MX | BS: Baja California Sur | La Paz | 230## | 24.14 | -110.31 | 250 | America/Mazatlan | 612
MX | CM: Campeche | Campeche | 240## | 19.85 | -90.53 | 250 | America/Merida | 981
MX | CS: Chiapas | Tuxtla Gutiérrez | 290## | 16.75 | -93.12 | 578 | America/Mexico_City | 961
MX | CO: Coahuila | Saltillo | 250## | 25.42 | -101.00 | 864 | America/Monterrey | 844
MX | CL: Colima | Colima | 280## | 19.24 | -103.72 | 147 | America/Mexico_City | 312
MX | DG: Durango | Durango | 340## | 24.03 | -104.67 | 617 | America/Monterrey | 618
MX | GR: Guerrero | Acapulco | 393## | 16.86 | -99.88 | 658 | America/Mexico_City | 744
MX | HG: Hidalgo | Pachuca | 420## | 20.10 | -98.76 | 297 | America/Mexico_City | 771
MX | MO: Morelos | Cuernavaca | 620## | 18.92 | -99.23 | 341 | America/Mexico_City | 777
MX | NA: Nayarit | Tepic | 630## | 21.50 | -104.89 | 371 | America/Mazatlan | 311
MX | OA: Oaxaca | Oaxaca de Juárez | 680## | 17.07 | -96.72 | 270 | America/Mexico_City | 951
MX | TB: Tabasco | Villahermosa | 860## | 17.99 | -92.93 | 340 | America/Mexico_City | 993
MX | TM: Tamaulipas | Tampico | 890## | 22.23 | -97.86 | 297 | America/Monterrey | 833
MX | TL: Tlaxcala | Tlaxcala | 900## | 19.31 | -98.24 | 99 | America/Mexico_City | 246
MX | ZA: Zacatecas | Zacatecas | 980## | 22.77 | -102.58 | 149 | America/Mexico_City | 492
MX | SI: Sinaloa | Culiacán | 800## | 24.81 | -107.39 | 808 | America/Mazatlan | 667
MX | VE: Veracruz | Xalapa | 910## | 19.54 | -96.91 | 443 | America/Mexico_City | 228
JP | 02: Aomori | Aomori | 030-08## | 40.82 | 140.74 | 275 | Asia/Tokyo |
JP | 03: Iwate | Morioka | 020-00## | 39.70 | 141.15 | 289 | Asia/Tokyo |
JP | 05: Akita | Akita | 010-09## | 39.72 | 140.10 | 307 | Asia/Tokyo |
JP | 06: Yamagata | Yamagata | 990-00## | 38.24 | 140.36 | 247 | Asia/Tokyo |
JP | 07: Fukushima | Fukushima | 960-80## | 37.75 | 140.47 | 282 | Asia/Tokyo |
JP | 08: Ibaraki | Mito | 310-00## | 36.34 | 140.45 | 270 | Asia/Tokyo |
JP | 09: Tochigi | Utsunomiya | 320-00## | 36.57 | 139.88 | 518 | Asia/Tokyo |
JP | 10: Gunma | Maebashi | 371-00## | 36.39 | 139.06 | 332 | Asia/Tokyo |
JP | 16: Toyama | Toyama | 930-00## | 36.70 | 137.21 | 413 | Asia/Tokyo |
JP | 18: Fukui | Fukui | 910-00## | 36.06 | 136.22 | 262 | Asia/Tokyo |
JP | 19: Yamanashi | Kofu | 400-00## | 35.66 | 138.57 | 189 | Asia/Tokyo |
JP | 21: Gifu | Gifu | 500-80## | 35.42 | 136.76 | 402 | Asia/Tokyo |
JP | 24: Mie | Tsu | 514-00## | 34.72 | 136.51 | 274 | Asia/Tokyo |
JP | 25: Shiga | Otsu | 520-00## | 35.02 | 135.86 | 345 | Asia/Tokyo |
JP | 30: Wakayama | Wakayama | 640-80## | 34.23 | 135.17 | 356 | Asia/Tokyo |
JP | 31: Tottori | Tottori | 680-00## | 35.50 | 134.24 | 188 | Asia/Tokyo |
JP | 32: Shimane | Matsue | 690-00## | 35.47 | 133.05 | 203 | Asia/Tokyo |
JP | 35: Yamaguchi | Shimonoseki | 750-00## | 33.96 | 130.94 | 255 | Asia/Tokyo |
JP | 36: Tokushima | Tokushima | 770-00## | 34.07 | 134.55 | 252 | Asia/Tokyo |
JP | 37: Kagawa | Takamatsu | 760-00## | 34.34 | 134.05 | 417 | Asia/Tokyo |
JP | 38: Ehime | Matsuyama | 790-00## | 33.84 | 132.77 | 511 | Asia/Tokyo |
JP | 39: Kochi | Kochi | 780-08## | 33.56 | 133.53 | 326 | Asia/Tokyo |
JP | 41: Saga | Saga | 840-08## | 33.26 | 130.30 | 233 | Asia/Tokyo |
JP | 42: Nagasaki | Nagasaki | 850-00## | 32.75 | 129.88 | 409 | Asia/Tokyo |
JP | 44: Oita | Oita | 870-00## | 33.24 | 131.61 | 475 | Asia/Tokyo |
JP | 45: Miyazaki | Miyazaki | 880-00## | 31.91 | 131.42 | 401 | Asia/Tokyo |
IN | AN: Andaman and Nicobar Islands | Port Blair | 7441## | 11.67 | 92.74 | 108 | Asia/Kolkata |
IN | AP: Andhra Pradesh | Vijayawada | 5200## | 16.51 | 80.65 | 1021 | Asia/Kolkata |
IN | AR: Arunachal Pradesh | Itanagar | 7911## | 27.08 | 93.61 | 60 | Asia/Kolkata |
IN | AS: Assam | Guwahati | 7810## | 26.14 | 91.74 | 957 | Asia/Kolkata |
IN | BR: Bihar | Patna | 8000## | 25.59 | 85.14 | 1684 | Asia/Kolkata |
IN | CH: Chandigarh | Chandigarh | 1600## | 30.73 | 76.78 | 1055 | Asia/Kolkata |
IN | CG: Chhattisgarh | Raipur | 4920## | 21.25 | 81.63 | 1010 | Asia/Kolkata |
IN | DH: Dadra and Nagar Haveli and Daman and Diu | Daman | 3962## | 20.40 | 72.83 | 44 | Asia/Kolkata |
IN | GA: Goa | Panaji | 4030## | 15.49 | 73.83 | 114 | Asia/Kolkata |
IN | HR: Haryana | Faridabad | 1210## | 28.41 | 77.32 | 1414 | Asia/Kolkata |
IN | HP: Himachal Pradesh | Shimla | 1710## | 31.10 | 77.17 | 169 | Asia/Kolkata |
IN | JK: Jammu and Kashmir | Srinagar | 1900## | 34.08 | 74.80 | 1180 | Asia/Kolkata |
IN | JH: Jharkhand | Ranchi | 8340## | 23.34 | 85.31 | 1073 | Asia/Kolkata |
IN | LA: Ladakh | Leh | 194101 | 34.16 | 77.58 | 31 | Asia/Kolkata |
IN | LD: Lakshadweep | Kavaratti | 682555 | 10.57 | 72.64 | 11 | Asia/Kolkata |
IN | MN: Manipur | Imphal | 7950## | 24.82 | 93.94 | 268 | Asia/Kolkata |
IN | ML: Meghalaya | Shillong | 7930## | 25.58 | 91.89 | 143 | Asia/Kolkata |
IN | MZ: Mizoram | Aizawl | 7960## | 23.73 | 92.72 | 293 | Asia/Kolkata |
IN | NL: Nagaland | Kohima | 7970## | 25.67 | 94.11 | 99 | Asia/Kolkata |
IN | OD: Odisha | Bhubaneswar | 7510## | 20.30 | 85.82 | 838 | Asia/Kolkata |
IN | PY: Puducherry | Puducherry | 6050## | 11.93 | 79.83 | 244 | Asia/Kolkata |
IN | SK: Sikkim | Gangtok | 7371## | 27.33 | 88.61 | 100 | Asia/Kolkata |
IN | TR: Tripura | Agartala | 7990## | 23.83 | 91.28 | 400 | Asia/Kolkata |
IN | UK: Uttarakhand | Dehradun | 2480## | 30.32 | 78.03 | 578 | Asia/Kolkata |
IN | KL: Kerala | Kochi | 6820## | 9.97 | 76.28 | 602 | Asia/Kolkata |
IN | PB: Punjab | Ludhiana | 1410## | 30.90 | 75.86 | 1619 | Asia/Kolkata |
`
  .trim()
  .split('\n')
  .flatMap(readTown)

function readTown(line: string): readonly Place[] {
  const [
    code,
    region = '',
    city = '',
    postcode = '',
    latitude,
    longitude,
    people,
    timezone = '',
    area = '',
  ] = line.split('|').map((cell) => cell.trim())
  const country = countries.find(({ code2 }) => code2 === code)
  if (!country) return []
  const [regionCode = '', regionName = ''] = region.split(': ')
  const isListed = country.cities.some(
    ({ region: own }) => nameOf(own, country.regions) === regionName,
  )
  if (isListed) return []
  const total = country.cities.reduce((sum, { population }) => sum + population, 0)
  const drawn = places.reduce(
    (sum, place) => sum + (place.countryCode2 === code ? place.weight : 0),
    0,
  )
  return [
    {
      cityName: city,
      regionName,
      regionCode: country.regions.find(({ name }) => name === regionName)?.code ?? regionCode,
      countryName: country.name,
      countryCode2: country.code2,
      countryCode3: country.code3,
      currency: country.currency,
      locale: country.locale,
      postcodePattern: postcode,
      phonePattern: country.phonePattern.replace('{area}', area),
      linePattern: country.linePattern,
      latitude: Number(latitude),
      longitude: Number(longitude),
      timezone,
      population: 0,
      weight: Math.max(1, Math.round((drawn * Number(people)) / total)),
    },
  ]
}

function nameOf(
  code: string,
  regions: readonly { readonly code: string; readonly name: string }[],
): string {
  return regions.find((region) => region.code === code)?.name ?? ''
}
