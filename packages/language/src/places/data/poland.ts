import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const poland: Country = {
  name: 'Poland',
  code2: 'PL',
  code3: 'POL',
  codeNumeric: '616',
  currency: 'PLN',
  locale: 'pl_PL',
  phoneCode: '48',
  phonePattern: '+48 5## 00# ###',
  phoneIsFictional: false,
  linePattern: 'ul. {street} {number}',
  secondLines: ['m. #', 'm. ##'],
  streets: readStreets(`
Polna, Leśna, Słoneczna, Krótka, Szkolna, Ogrodowa, Lipowa, Brzozowa, Łąkowa, Kwiatowa, Sosnowa,
Kościelna, Akacjowa, Parkowa, Zielona, Kolejowa, Sportowa, Dębowa, Kościuszki, Mickiewicza,
Sienkiewicza, Słowackiego, Długa, Wiejska, Piaskowa, Klonowa, Topolowa, Jasna, Spacerowa, Nowa,
Kopernika, Reymonta, Żeromskiego
`),
  regions: readRegions(`
DS: Dolnośląskie, KP: Kujawsko-Pomorskie, LU: Lubelskie, LD: Łódzkie, MA: Małopolskie,
MZ: Mazowieckie, PK: Podkarpackie, PD: Podlaskie, PM: Pomorskie, SL: Śląskie,
WN: Warmińsko-Mazurskie, WP: Wielkopolskie, ZP: Zachodniopomorskie
`),
  cities: readCities(`
Warszawa | MZ | 00-### | 52.23 | 21.01 | 1863 | Europe/Warsaw
Kraków | MA | 30-### | 50.06 | 19.94 | 803 | Europe/Warsaw
Wrocław | DS | 50-### | 51.11 | 17.04 | 674 | Europe/Warsaw
Łódź | LD | 90-### | 51.76 | 19.46 | 658 | Europe/Warsaw
Poznań | WP | 60-### | 52.41 | 16.93 | 541 | Europe/Warsaw
Gdańsk | PM | 80-### | 54.35 | 18.65 | 486 | Europe/Warsaw
Szczecin | ZP | 70-### | 53.43 | 14.55 | 391 | Europe/Warsaw
Bydgoszcz | KP | 85-### | 53.12 | 18.01 | 330 | Europe/Warsaw
Lublin | LU | 20-### | 51.25 | 22.57 | 331 | Europe/Warsaw
Białystok | PD | 15-### | 53.13 | 23.16 | 292 | Europe/Warsaw
Katowice | SL | 40-### | 50.26 | 19.02 | 281 | Europe/Warsaw
Gdynia | PM | 81-### | 54.52 | 18.53 | 243 | Europe/Warsaw
Częstochowa | SL | 42-2## | 50.81 | 19.12 | 208 | Europe/Warsaw
Rzeszów | PK | 35-### | 50.04 | 22.00 | 197 | Europe/Warsaw
Toruń | KP | 87-1## | 53.01 | 18.60 | 196 | Europe/Warsaw
Olsztyn | WN | 10-### | 53.78 | 20.49 | 168 | Europe/Warsaw
`),
}
