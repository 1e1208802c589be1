import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const japan: Country = {
  name: 'Japan',
  code2: 'JP',
  code3: 'JPN',
  codeNumeric: '392',
  currency: 'JPY',
  locale: 'ja_JP',
  phoneCode: '81',
  phonePattern: '+81 90 0### ####',
  phoneIsFictional: false,
  linePattern: '{number} {street}',
  secondLines: ['#0#', 'Room ##0#'],
  streets: readStreets(`
Honcho, Sakuramachi, Nakamachi, Midorigaoka, Asahicho, Shinmachi, Higashimachi, Nishimachi,
Minamicho, Kitamachi, Hananoki, Matsubara, Takezono, Umegaoka, Wakaba, Hikarigaoka, Chuo, Ekimae,
Miyamae, Sakaecho, Tamachi, Kawabata, Yamate, Hamacho
`),
  regions: readRegions(`
01: Hokkaido, 04: Miyagi, 11: Saitama, 12: Chiba, 13: Tokyo, 14: Kanagawa, 15: Niigata,
17: Ishikawa, 20: Nagano, 22: Shizuoka, 23: Aichi, 26: Kyoto, 27: Osaka, 28: Hyogo, 29: Nara,
33: Okayama, 34: Hiroshima, 40: Fukuoka, 43: Kumamoto, 46: Kagoshima, 47: Okinawa
`),
  cities: readCities(`
Tokyo | 13 | 1##-00## | 35.68 | 139.69 | 9733 | Asia/Tokyo
Yokohama | 14 | 22#-00## | 35.44 | 139.64 | 3777 | Asia/Tokyo
Osaka | 27 | 53#-00## | 34.69 | 135.50 | 2753 | Asia/Tokyo
Nagoya | 23 | 46#-00## | 35.18 | 136.91 | 2332 | Asia/Tokyo
Sapporo | 01 | 06#-00## | 43.06 | 141.35 | 1973 | Asia/Tokyo
Fukuoka | 40 | 81#-00## | 33.59 | 130.40 | 1612 | Asia/Tokyo
Kawasaki | 14 | 21#-00## | 35.53 | 139.70 | 1538 | Asia/Tokyo
Kobe | 28 | 65#-00## | 34.69 | 135.20 | 1525 | Asia/Tokyo
Kyoto | 26 | 60#-8### | 35.01 | 135.77 | 1464 | Asia/Tokyo
Saitama | 11 | 33#-00## | 35.86 | 139.65 | 1324 | Asia/Tokyo
Hiroshima | 34 | 73#-00## | 34.39 | 132.46 | 1201 | Asia/Tokyo
Sendai | 04 | 98#-08## | 38.27 | 140.87 | 1097 | Asia/Tokyo
Chiba | 12 | 26#-00## | 35.61 | 140.12 | 975 | Asia/Tokyo
Niigata | 15 | 95#-00## | 37.92 | 139.04 | 789 | Asia/Tokyo
Hamamatsu | 22 | 43#-00## | 34.71 | 137.73 | 791 | Asia/Tokyo
Kumamoto | 43 | 86#-00## | 32.80 | 130.71 | 739 | Asia/Tokyo
Okayama | 33 | 70#-00## | 34.66 | 133.93 | 725 | Asia/Tokyo
Kagoshima | 46 | 89#-00## | 31.60 | 130.56 | 593 | Asia/Tokyo
Kanazawa | 17 | 92#-00## | 36.56 | 136.66 | 463 | Asia/Tokyo
Nagano | 20 | 38#-00## | 36.65 | 138.18 | 373 | Asia/Tokyo
Nara | 29 | 63#-80## | 34.69 | 135.83 | 355 | Asia/Tokyo
Naha | 47 | 90#-00## | 26.21 | 127.68 | 317 | Asia/Tokyo
`),
}
