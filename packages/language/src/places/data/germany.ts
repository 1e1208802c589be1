import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const germany: Country = {
  name: 'Germany',
  code2: 'DE',
  code3: 'DEU',
  codeNumeric: '276',
  currency: 'EUR',
  locale: 'de_DE',
  phoneCode: '49',
  phonePattern: '+49 171 39200##',
  phoneIsFictional: true,
  linePattern: '{street} {number}',
  secondLines: ['Hinterhaus', '2. OG', '3. OG', 'EG links'],
  streets: readStreets(`
Hauptstraße, Schulstraße, Gartenstraße, Bahnhofstraße, Dorfstraße, Bergstraße, Birkenweg,
Lindenstraße, Kirchstraße, Waldstraße, Ringstraße, Schillerstraße, Goethestraße, Amselweg,
Wiesenweg, Jahnstraße, Buchenweg, Am Sportplatz, Feldstraße, Finkenweg, Blumenstraße,
Friedhofstraße, Rosenstraße, Mühlenweg, Mozartstraße, Beethovenstraße, Kastanienallee, Eichenweg,
Ahornweg, Tannenweg, Talstraße, Poststraße, Marktplatz, Lessingstraße, Uhlandstraße,
Friedrichstraße, Wilhelmstraße, Parkstraße, Steinweg, Brunnenstraße, Am Anger, Rathausstraße,
Kaiserstraße
`),
  regions: readRegions(`
BW: Baden-Württemberg, BY: Bayern, BE: Berlin, BB: Brandenburg, HB: Bremen, HH: Hamburg,
HE: Hessen, MV: Mecklenburg-Vorpommern, NI: Niedersachsen, NW: Nordrhein-Westfalen,
RP: Rheinland-Pfalz, SL: Saarland, SN: Sachsen, ST: Sachsen-Anhalt, SH: Schleswig-Holstein,
TH: Thüringen
`),
  cities: readCities(`
Berlin | BE | 10### | 52.52 | 13.40 | 3755 | Europe/Berlin
Hamburg | HH | 20### | 53.55 | 9.99 | 1892 | Europe/Berlin
München | BY | 80### | 48.14 | 11.58 | 1512 | Europe/Berlin
Köln | NW | 50### | 50.94 | 6.96 | 1084 | Europe/Berlin
Frankfurt am Main | HE | 60### | 50.11 | 8.68 | 773 | Europe/Berlin
Stuttgart | BW | 70### | 48.78 | 9.18 | 633 | Europe/Berlin
Düsseldorf | NW | 40### | 51.23 | 6.77 | 629 | Europe/Berlin
Leipzig | SN | 04### | 51.34 | 12.37 | 616 | Europe/Berlin
Dortmund | NW | 44### | 51.51 | 7.47 | 593 | Europe/Berlin
Essen | NW | 45### | 51.46 | 7.01 | 584 | Europe/Berlin
Bremen | HB | 28### | 53.08 | 8.80 | 570 | Europe/Berlin
Dresden | SN | 01### | 51.05 | 13.74 | 563 | Europe/Berlin
Hannover | NI | 30### | 52.37 | 9.73 | 545 | Europe/Berlin
Nürnberg | BY | 90### | 49.45 | 11.08 | 523 | Europe/Berlin
Duisburg | NW | 47### | 51.43 | 6.76 | 502 | Europe/Berlin
Bonn | NW | 53### | 50.73 | 7.10 | 336 | Europe/Berlin
Münster | NW | 48### | 51.96 | 7.63 | 320 | Europe/Berlin
Mannheim | BW | 68### | 49.49 | 8.47 | 315 | Europe/Berlin
Karlsruhe | BW | 76### | 49.01 | 8.40 | 309 | Europe/Berlin
Augsburg | BY | 86### | 48.37 | 10.90 | 301 | Europe/Berlin
Wiesbaden | HE | 65### | 50.08 | 8.24 | 283 | Europe/Berlin
Kiel | SH | 24### | 54.32 | 10.12 | 247 | Europe/Berlin
Freiburg im Breisgau | BW | 79### | 47.99 | 7.85 | 236 | Europe/Berlin
Erfurt | TH | 99### | 50.98 | 11.03 | 215 | Europe/Berlin
Mainz | RP | 55### | 50.00 | 8.27 | 220 | Europe/Berlin
Rostock | MV | 18### | 54.09 | 12.14 | 210 | Europe/Berlin
Kassel | HE | 34### | 51.32 | 9.50 | 204 | Europe/Berlin
Saarbrücken | SL | 66### | 49.24 | 7.00 | 182 | Europe/Berlin
Potsdam | BB | 14### | 52.39 | 13.07 | 186 | Europe/Berlin
Regensburg | BY | 93### | 49.01 | 12.10 | 157 | Europe/Berlin
`),
}
