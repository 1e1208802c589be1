import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const mexico: Country = {
  name: 'Mexico',
  code2: 'MX',
  code3: 'MEX',
  codeNumeric: '484',
  currency: 'MXN',
  locale: 'es_MX',
  phoneCode: '52',
  phonePattern: '+52 {area} 0## ####',
  phoneIsFictional: false,
  linePattern: '{street} {number}',
  secondLines: ['Int. #', 'Depto. ##'],
  streets: readStreets(`
Calle Benito Juárez, Avenida Hidalgo, Calle Morelos, Calle 5 de Mayo, Avenida Reforma,
Calle Miguel Allende, Calle Vicente Guerrero, Calle Zaragoza, Avenida Insurgentes,
Calle Independencia, Calle 16 de Septiembre, Calle Niños Héroes, Calle Emiliano Zapata,
Calle Francisco Villa, Avenida Revolución, Calle Lázaro Cárdenas, Calle Pino Suárez,
Calle Constitución, Calle Aldama, Calle Nicolás Bravo, Calle Jacarandas, Calle Los Pinos,
Calle Las Palmas, Avenida Universidad, Calle Las Flores, Avenida Tecnológico
`),
  regions: readRegions(`
AGU: Aguascalientes, BCN: Baja California, CHH: Chihuahua, CMX: Ciudad de México, COA: Coahuila,
GUA: Guanajuato, GRO: Guerrero, JAL: Jalisco, MEX: Estado de México, MIC: Michoacán,
MOR: Morelos, NLE: Nuevo León, OAX: Oaxaca, PUE: Puebla, QUE: Querétaro, ROO: Quintana Roo,
SLP: San Luis Potosí, SIN: Sinaloa, SON: Sonora, TAM: Tamaulipas, VER: Veracruz, YUC: Yucatán
`),
  cities: readCities(`
Ciudad de México | CMX | 0#### | 19.43 | -99.13 | 9210 | America/Mexico_City | 55
Tijuana | BCN | 22### | 32.51 | -117.04 | 1811 | America/Tijuana | 664
Ecatepec | MEX | 55### | 19.60 | -99.06 | 1644 | America/Mexico_City | 55
León | GUA | 37### | 21.12 | -101.68 | 1579 | America/Mexico_City | 477
Puebla | PUE | 72### | 19.04 | -98.21 | 1542 | America/Mexico_City | 222
Ciudad Juárez | CHH | 32### | 31.69 | -106.42 | 1501 | America/Ciudad_Juarez | 656
Guadalajara | JAL | 44### | 20.67 | -103.35 | 1385 | America/Mexico_City | 33
Monterrey | NLE | 64### | 25.69 | -100.32 | 1142 | America/Monterrey | 81
Mérida | YUC | 97### | 20.97 | -89.62 | 921 | America/Merida | 999
Querétaro | QUE | 76### | 20.59 | -100.39 | 794 | America/Mexico_City | 442
San Luis Potosí | SLP | 78### | 22.16 | -100.98 | 845 | America/Mexico_City | 444
Aguascalientes | AGU | 20### | 21.88 | -102.29 | 863 | America/Mexico_City | 449
Hermosillo | SON | 83### | 29.07 | -110.96 | 855 | America/Hermosillo | 662
Cancún | ROO | 77### | 21.16 | -86.85 | 889 | America/Cancun | 998
Saltillo | COA | 25### | 25.42 | -101.00 | 864 | America/Monterrey | 844
Culiacán | SIN | 80### | 24.81 | -107.39 | 808 | America/Mazatlan | 667
Morelia | MIC | 58### | 19.71 | -101.19 | 743 | America/Mexico_City | 443
Acapulco | GRO | 39### | 16.85 | -99.82 | 658 | America/Mexico_City | 744
Veracruz | VER | 91### | 19.17 | -96.13 | 425 | America/Mexico_City | 229
Oaxaca | OAX | 68### | 17.07 | -96.73 | 271 | America/Mexico_City | 951
Cuernavaca | MOR | 62### | 18.92 | -99.22 | 341 | America/Mexico_City | 777
Tampico | TAM | 89### | 22.23 | -97.86 | 298 | America/Monterrey | 833
`),
}
