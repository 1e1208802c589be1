import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const spain: Country = {
  name: 'Spain',
  code2: 'ES',
  code3: 'ESP',
  codeNumeric: '724',
  currency: 'EUR',
  locale: 'es_ES',
  phoneCode: '34',
  phonePattern: '+34 6## 00# ###',
  phoneIsFictional: false,
  linePattern: '{street} {number}',
  secondLines: ['1º A', '2º B', '3º izq.', 'Bajo'],
  streets: readStreets(`
Calle Mayor, Calle Real, Avenida de la Constitución, Calle del Sol, Calle Nueva, Plaza de España,
Calle San José, Calle Iglesia, Calle Cervantes, Avenida de Andalucía, Calle Goya,
Calle Velázquez, Calle de la Fuente, Calle Colón, Calle San Juan, Calle Santiago,
Paseo de la Estación, Calle Lope de Vega, Calle Granada, Calle Sevilla, Calle Jardines,
Ronda Norte, Camino Viejo, Calle Olivo, Calle Almendro, Avenida del Mar, Calle San Miguel,
Calle Murillo
`),
  regions: readRegions(`
AN: Andalucía, AR: Aragón, AS: Asturias, CN: Canarias, CB: Cantabria, CL: Castilla y León,
CM: Castilla-La Mancha, CT: Cataluña, EX: Extremadura, GA: Galicia, IB: Islas Baleares,
RI: La Rioja, MD: Madrid, MC: Murcia, NC: Navarra, PV: País Vasco, VC: Comunidad Valenciana
`),
  cities: readCities(`
Madrid | MD | 280## | 40.42 | -3.70 | 3332 | Europe/Madrid
Barcelona | CT | 080## | 41.39 | 2.17 | 1660 | Europe/Madrid
Valencia | VC | 460## | 39.47 | -0.38 | 808 | Europe/Madrid
Sevilla | AN | 410## | 37.39 | -5.99 | 684 | Europe/Madrid
Zaragoza | AR | 500## | 41.65 | -0.89 | 683 | Europe/Madrid
Málaga | AN | 290## | 36.72 | -4.42 | 586 | Europe/Madrid
Murcia | MC | 300## | 37.99 | -1.13 | 470 | Europe/Madrid
Palma | IB | 070## | 39.57 | 2.65 | 423 | Europe/Madrid
Las Palmas de Gran Canaria | CN | 350## | 28.12 | -15.44 | 378 | Atlantic/Canary
Bilbao | PV | 480## | 43.26 | -2.93 | 346 | Europe/Madrid
Alicante | VC | 030## | 38.35 | -0.48 | 349 | Europe/Madrid
Córdoba | AN | 140## | 37.89 | -4.78 | 323 | Europe/Madrid
Valladolid | CL | 470## | 41.65 | -4.72 | 297 | Europe/Madrid
Vigo | GA | 362## | 42.24 | -8.72 | 294 | Europe/Madrid
Gijón | AS | 332## | 43.53 | -5.66 | 268 | Europe/Madrid
A Coruña | GA | 150## | 43.36 | -8.41 | 247 | Europe/Madrid
Granada | AN | 180## | 37.18 | -3.60 | 231 | Europe/Madrid
Vitoria-Gasteiz | PV | 010## | 42.85 | -2.67 | 255 | Europe/Madrid
Pamplona | NC | 310## | 42.81 | -1.65 | 205 | Europe/Madrid
Santander | CB | 390## | 43.46 | -3.81 | 172 | Europe/Madrid
Toledo | CM | 450## | 39.86 | -4.03 | 86 | Europe/Madrid
`),
}
