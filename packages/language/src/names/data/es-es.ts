import type { NameSource } from '../name-source.ts'

/** Names for es_ES. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const esES: NameSource = {
  female: {
    known: `
María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Pilar Elena Sara Paula Raquel
Mercedes Rosa Beatriz Julia Patricia Silvia Andrea Irene Rocío Mónica Alba Ángela Sonia Alicia
Sandra Susana Marina Yolanda Natalia Eva Claudia Inmaculada Esther Noelia Verónica Ángeles
Carolina Nuria Daniela Sofía Carla Concepción Encarnación Montserrat Antonia Francisca Josefa
Teresa Margarita Manuela Rosario Juana Lorena Inés Miriam Victoria Lidia Nerea Ainhoa Begoña
Celia Aitana Martina Valeria Noa Emma Olivia Vega Gloria Amparo Luisa Consuelo Emilia Fátima
Blanca Clara Ariadna Judith Gema Virginia Vanesa Tamara Leire Itziar Jimena Abril
`,
    others: `
Adela Adriana Alejandra Amalia Anita Anni Barbara Berta Caridad Carlota Catalina Cecilia
Conchita Diana Dorotea Débora Elisa Eloisa Elsa Elvira Esperanza Estela Ester Florencia Gabriela
Graciela Guadalupe Guillermina Isabela Jennifer Josefina Leonor Leticia Lilia Lola Lourdes Luz
Magdalena Maica Marcela Mariana Maricarmen Marilú Marisol Matilde Mayte Micaela Norma Ramona
Rebeca Reina Rosalia Roser Soledad
`,
  },
  male: {
    known: `
Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael
Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Raúl Enrique Ramón
Vicente Iván Rubén Óscar Andrés Joaquín Santiago Eduardo Víctor Roberto Mario Jaime Marcos
Ignacio Hugo Alfonso Jordi Salvador Ricardo Emilio Guillermo Gabriel Julián Julio Tomás Agustín
Félix Gonzalo Cristian Mohamed Ismael Martín Lucas Mateo Leo Nicolás Samuel Iker Aitor Gerard
Marc Joan Josep Albert Xavier Héctor Domingo Mariano Alfredo Rodrigo César Esteban Lorenzo
Gregorio Arturo Borja Unai Asier Bruno Izan Álex Eric Pol
`,
    others: `
Adán Armando Benito Benjamín Bernardo Carles Claudio Clemente Cristián Cristóbal Ernesto
Federico Felipe Gerardo Germán Gilberto Gustavo Hermenegildo Hernán Homero Horacio Jacobo
Jerónimo Octavio Patricio Pío Ramiro Sancho Sergi Teodoro Timoteo
`,
  },
  family: {
    known: `
García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández
Ruiz Díaz Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez
Ramírez Gil Serrano Morales Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez
Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez Flores
Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega Fuentes Carrasco
Díez Aguilar Caballero Nieto Santana Vargas Pascual Giménez Herrero Hidalgo Montero Lorenzo
Santiago Benítez Durán Ibáñez Arias Mora Ferrer Carmona Vicente Rojas Soto Crespo Román Pastor
Velasco Parra Sáez Moya Bravo Rivera Gallardo Soler Esteban Vila Silva Pardo Franco Rivas Merino
Espinosa Lara Izquierdo Camacho Arroyo Silvestre Redondo Casado Vera Luque Segura Sierra Otero
Heredia Robles Bernal Rey Marcos Manzano Roca Mendoza Varela Guerra Villar Miranda Mateo
Palacios Guillén Contreras Menéndez Bueno Andrés Aparicio Cordero Salazar Ramón Trujillo Acosta
Rosado Polo Salas Exposito Quintana Pons
`,
    others: `
Abeyta Abrego Abreu Acevedo Acuña Adame Adorno Agosto Aguayo Aguilera Aguirre Alanis Alaníz
Alarcón Alba Alcalá Alcaraz Alcántar Alejandro Alemán Alfaro Alicea Almanza Almaráz Almonte
Alonzo Altamirano Alva Alvarado Amador Amaya Anaya Anguiano Angulo Apodaca Aponte Aragón Aranda
Araña Arce Archuleta Arellano Arenas Arevalo Argüello Armas Armendáriz Armenta Armijo Arredondo
Arreola Arriaga Arteaga Atencio Avilés Ayala Baca Badillo Baeza Bahena Balderas Ballesteros
Banda Barajas Barela Barragán Barraza Barrera Barreto Barrientos Barrios Batista Bañuelos
Becerra Beltrán Benavides Benavídez Bermúdez Berríos Betancourt Bonilla Borrego Botello Briones
Briseño Brito Burgos Bustamante Bustos Báez Cabán Cadena Caldera Calderón Calvillo Camarillo
Canales Candelaria Cantú Caraballo Carbajal Cardona Carranza Carrasquillo Carrera Carrero
Carreón Carrillo Carrión Carvajal Casanova Casares Casarez Casas Casillas Castañeda Castellanos
Cavazos Cazares Ceballos Cedillo Ceja Centeno Cepeda Cerda Cervantes Cervántez Chacón Chapa
Chavarría Chávez Cintrón Cisneros Collado Collazo Colunga Colón Concepción Cornejo Corona
Coronado Corral Corrales Correa Cortéz Cotto Covarrubias Cuellar Curiel Cárdenas Córdova
Delacrúz Delafuente Delagarza Delao Delapaz Delarosa Delatorre Deleón Delgadillo Delrío Delvalle
Duarte Dueñas Dávila Echevarría Elizondo Enríquez Escalante Escamilla Escobar Escobedo Esparza
Espinal Espino Espinoza Esquibel Esquivel Estrada Estévez Fajardo Farías Feliciano Fierro
Figueroa Flórez Fonseca Frías Gaitán Galarza Galindo Gallegos Galván Gamboa Gaona Garay Garibay
Garica Garza Gastélum Gaytán Girón Godoy Godínez Gracia Granado Granados Griego Grijalva
Guajardo Guardado Guevara Gurule Guzmán Gálvez Gámez Haro Henríquez Hinojosa Holguín Huerta
Hurtado Ibarra Irizarry Jaime Jaimes Jaramillo Jasso Jurado Juárez Jáquez Laboy Laureano Leal
Lebrón Ledesma Leiva Lemus Lerma Leyva Limón Linares Lira Llamas Loera Lomeli Longoria Lovato
Loya Lozada Lucero Lucio Luevano Lugo Luna Macías Madera Madrid Madrigal Maestas Magaña Malave
Maldonado Manzanares Mares Marrero Marroquín Mascareñas Mata Matos Matías Maya Mayorga Medrano
Mejía Melgar Meléndez Mena Menchaca Meraz Mercado Mesa Meza Miramontes Mireles Mojica Mondragón
Monroy Montalvo Montañez Montaño Montemayor Montenegro Montes Montoya Montéz Mota Munguía
Murillo Muro Muñiz Naranjo Narváez Nava Navarrete Nazario Negrete Negrón Nevárez Nieves Niño
Noriega Nájera Ocampo Ocasio Ochoa Ojeda Olivares Olivas Olivera Olivo Olivárez Olmos Olvera
Ontiveros Oquendo Ordóñez Orellana Ornelas Orosco Orozco Orta Osorio Ozuna Pabón Pacheco Padilla
Padrón Pagan Palomino Palomo Pantoja Paredes Partida Patiño Paz Pedraza Pedroza Pelayo Perales
Peralta Perea Pichardo Pineda Pizarro Piña Polanco Ponce Porras Portillo Posada Prado Preciado
Puente Puga Pulido Páez Quesada Quezada Quintanilla Quintero Quiróz Quiñones Quiñónez Rael
Rangel Rascón Raya Razo Regalado Rendón Rentería Reséndez Reyna Reynoso Rico Rincón Riojas
Rivero Robledo Rocha Rodarte Rojo Roldán Rolón Romo Roque Rosales Rosario Rosas Roybal Ruelas
Ruíz Ríos Saavedra Saiz Salcedo Salcido Saldaña Saldivar Salgado Salinas Samaniego Sanabria
Sandoval Santacruz Santillán Sarabia Sauceda Saucedo Sedillo Segovia Sepúlveda Serna Serrato
Sevilla Sisneros Solano Soliz Solorio Solorzano Solís Soria Sosa Sotelo Sáenz Tafoya Tamayo
Tamez Tapia Tejada Tejeda Tello Terrazas Terán Tijerina Tirado Toledo Toro Tovar Trejo Treviño
Téllez Tórrez Ulibarri Ulloa Urbina Ureña Uribe Urrutia Urías Vaca Valadez Valdez Valdivia
Valdés Valencia Valentín Valenzuela Valladares Valle Vallejo Valles Valverde Vanegas Vela
Velásquez Velázquez Venegas Verdugo Verduzco Vergara Viera Vigil Villa Villagómez Villalobos
Villalpando Villanueva Villarreal Villaseñor Villegas Vélez Véliz Ybarra Yáñez Zambrano Zamora
Zamudio Zapata Zaragoza Zarate Zavala Zayas Zelaya Zepeda Zúñiga Ávalos Ávila
`,
  },
}
