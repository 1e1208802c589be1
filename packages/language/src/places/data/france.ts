import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const france: Country = {
  name: 'France',
  code2: 'FR',
  code3: 'FRA',
  codeNumeric: '250',
  currency: 'EUR',
  locale: 'fr_FR',
  phoneCode: '33',
  phonePattern: '+33 6 39 98 ## ##',
  phoneIsFictional: true,
  linePattern: '{number} {street}',
  secondLines: ['Appt #', 'Bâtiment B', 'Résidence du Parc'],
  streets: readStreets(`
rue de l'Église, rue Victor Hugo, avenue de la République, rue Pasteur, rue Jean Jaurès,
place de la Mairie, rue du Moulin, rue de la Gare, rue des Écoles, rue du Général de Gaulle,
rue Jules Ferry, boulevard Gambetta, rue Émile Zola, rue des Lilas, rue des Jardins,
chemin des Vignes, rue de la Fontaine, impasse des Acacias, rue Voltaire, rue Nationale,
avenue Foch, rue du Stade, rue de Paris, rue Saint-Michel, allée des Tilleuls, rue de Verdun,
quai Saint-Pierre, rue des Fleurs, rue Molière, rue Anatole France
`),
  regions: readRegions(`
ARA: Auvergne-Rhône-Alpes, BFC: Bourgogne-Franche-Comté, BRE: Bretagne, CVL: Centre-Val de Loire,
COR: Corse, GES: Grand Est, HDF: Hauts-de-France, IDF: Île-de-France, NOR: Normandie,
NAQ: Nouvelle-Aquitaine, OCC: Occitanie, PDL: Pays de la Loire, PAC: Provence-Alpes-Côte d'Azur
`),
  cities: readCities(`
Paris | IDF | 7501# | 48.86 | 2.35 | 2133 | Europe/Paris
Marseille | PAC | 130## | 43.30 | 5.37 | 873 | Europe/Paris
Lyon | ARA | 6900# | 45.76 | 4.84 | 522 | Europe/Paris
Toulouse | OCC | 31#00 | 43.60 | 1.44 | 505 | Europe/Paris
Nice | PAC | 06#00 | 43.70 | 7.27 | 349 | Europe/Paris
Nantes | PDL | 44#00 | 47.22 | -1.55 | 323 | Europe/Paris
Montpellier | OCC | 340## | 43.61 | 3.88 | 303 | Europe/Paris
Strasbourg | GES | 67#00 | 48.57 | 7.75 | 291 | Europe/Paris
Bordeaux | NAQ | 33#00 | 44.84 | -0.58 | 261 | Europe/Paris
Lille | HDF | 59#00 | 50.63 | 3.06 | 236 | Europe/Paris
Rennes | BRE | 35#00 | 48.11 | -1.68 | 225 | Europe/Paris
Reims | GES | 511#0 | 49.26 | 4.03 | 179 | Europe/Paris
Saint-Étienne | ARA | 42#00 | 45.44 | 4.39 | 173 | Europe/Paris
Le Havre | NOR | 766#0 | 49.49 | 0.11 | 166 | Europe/Paris
Toulon | PAC | 83#00 | 43.12 | 5.93 | 180 | Europe/Paris
Grenoble | ARA | 38#00 | 45.19 | 5.72 | 157 | Europe/Paris
Dijon | BFC | 21#00 | 47.32 | 5.04 | 159 | Europe/Paris
Angers | PDL | 49#00 | 47.47 | -0.55 | 157 | Europe/Paris
Brest | BRE | 29#00 | 48.39 | -4.49 | 140 | Europe/Paris
Tours | CVL | 37#00 | 47.39 | 0.69 | 138 | Europe/Paris
Amiens | HDF | 80#00 | 49.89 | 2.30 | 134 | Europe/Paris
Limoges | NAQ | 87#00 | 45.83 | 1.26 | 130 | Europe/Paris
Rouen | NOR | 76#00 | 49.44 | 1.10 | 114 | Europe/Paris
`),
}
