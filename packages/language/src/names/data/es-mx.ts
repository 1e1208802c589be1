import type { NameSource } from '../name-source.ts'

/** Names for es_MX. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const esMX: NameSource = {
  female: {
    known: `
María Guadalupe Margarita Juana Verónica Elizabeth Alejandra Leticia Rosa Patricia Gabriela
Teresa Martha Yolanda Adriana Silvia Alicia Ana Claudia Carmen Laura Araceli Norma Sandra Mónica
Lucía Josefina Socorro Fernanda Daniela Valeria Ximena Sofía Andrea Mariana Karla Diana Brenda
Paola Karen Jessica Angélica Maricela Blanca Irma Gloria Esther Rocío Beatriz Elena Cecilia
Lorena Maribel Susana Natalia Renata Regina Camila Valentina Victoria Itzel Citlali Esperanza
Consuelo Luz Concepción Guillermina Dulce Perla Miriam Liliana Julieta Abigail Fátima Isabella
Romina Montserrat
`,
    others: `
Abril Adela Alexa Amalia Anita Antonia Ariadna Barbara Berta Caridad Carla Carlota Carolina
Catalina Clara Conchita Cristina Dolores Dorotea Débora Elisa Eloisa Elsa Elvira Emilia Emily
Esmeralda Estefanía Estela Ester Eva Evelyn Fatima Florencia Francisca Graciela Inés Irene
Isabel Isabela Ivanna Jazmin Jennifer Jimena Julia Kimberly Leonor Lilia Lizbeth Lola Lourdes
Lucia Luisa Magdalena Manuela Marcela Maricarmen Marilu Marisol Marta Mayte Melany Melissa
Mercedes Micaela Miranda Monserrat Naomi Nicole Olivia Paulina Pilar Ramona Raquel Rebeca Reina
Rocio Rosalia Rosario Sara Sofia Soledad Sonia Vanessa Virginia Xochitl Yamileth Yaretzi Zoe
Ángela
`,
  },
  male: {
    known: `
José Juan Francisco Miguel Luis Antonio Carlos Jesús Alejandro Manuel Jorge Pedro Roberto
Fernando Arturo Javier Raúl Ricardo Eduardo Sergio Víctor Daniel Ramón Mario Martín Alberto
Gerardo Enrique Rafael Héctor Armando Guillermo Óscar David Alfredo Julio Diego Emiliano
Santiago Mateo Leonardo Sebastián Ángel Iván Gustavo Hugo Salvador Rubén Marco Ernesto Felipe
Gabriel Rodolfo Jaime Ignacio Adrián Andrés César Omar Édgar Erick Israel Saúl Abraham Emmanuel
Cristian Uriel Isaac Alan Axel Maximiliano Rogelio Agustín Moisés Efraín Gilberto Humberto
`,
    others: `
Aarón Adán Alexander Alexis Alfonso Benito Benjamín Bernardo Brandon Brayan Claudio Clemente
Cristobal Damián Elías Emilio Esteban Federico Gael Germán Gonzalo Gregorio Hernán Homero
Horacio Iker Isaias Ivan Jacobo Jerónimo Joaquín Kevin Lorenzo Lucas Marcos Mariano Matías
Mauricio Nicolás Octavio Pablo Patricio Ramiro Rodrigo Samuel Sancho Sebastian Tadeo Teodoro
Timoteo Tomás Vicente
`,
  },
  family: {
    known: `
Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez
Morales Vázquez Jiménez Reyes Díaz Torres Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo
Romero Álvarez Méndez Chávez Rivera Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán
Velázquez Rojas Muñoz De_la_Cruz Contreras Salazar Luna Ortega Santiago Guerrero Estrada
Bautista Cortés Soto Alvarado Espinoza Lara Ávila Ríos Cervantes Silva Delgado Vega Márquez
Sandoval Fernández León Carrillo Solís Núñez Valdez Ibarra Campos Santos Camacho Peña Maldonado
Navarro Rosas Miranda Robles Acosta Trejo Valencia Padilla Figueroa Rangel Pacheco Molina Orozco
Suárez Mejía Cabrera Serrano Escobar Castañeda Meza Velasco Nava Zavala Cárdenas Barrera Salas
Franco Ochoa Tapia Huerta Galván Montes Macías Bernal Leyva Villanueva
`,
    others: `
Abeyta Abrego Abreu Acevedo Acuña Adame Adorno Agosto Aguayo Aguilera Aguirre Alanis Alaniz
Alarcón Alba Alcala Alcaraz Alcántar Alejandro Alemán Alfaro Alicea Almanza Almaraz Almonte
Alonso Alonzo Altamirano Alva Alvarez Amador Amaya Anaya Anguiano Angulo Aparicio Apodaca Aponte
Aragón Aranda Araña Arce Archuleta Arellano Arenas Arevalo Arguello Arias Armas Armendáriz
Armenta Armijo Arredondo Arreola Arriaga Arroyo Arteaga Atencio Avilés Ayala Baca Badillo Baeza
Bahena Balderas Ballesteros Banda Barajas Barela Barragán Barraza Barreto Barrientos Barrios
Batista Bañuelos Becerra Beltrán Benavides Benavídez Benítez Bermúdez Berríos Blanco Bonilla
Borrego Botello Bravo Briones Briseño Brito Bueno Burgos Bustamante Bustos Báez Bétancourt
Caballero Cabán Cadena Caldera Calderón Calvillo Camarillo Canales Candelaria Cano Cantú
Caraballo Carbajal Cardenas Cardona Carmona Carranza Carrasco Carrasquillo Carrera Carrero
Carreón Carrion Carvajal Casanova Casares Casas Casillas Castellanos Casárez Cavazos Cazares
Ceballos Cedillo Ceja Centeno Cepeda Cerda Cervántez Chacón Chapa Chavarría Cintrón Cisneros
Collado Collazo Colunga Colón Concepción Cordero Cornejo Corona Coronado Corral Corrales Correa
Cortez Cotto Covarrubias Crespo Cuellar Curiel Córdova Delacrúz Delafuente Delagarza Delao
Delapaz Delarosa Delatorre Deleón Delgadillo Delrío Delvalle Domínquez Duarte Dueñas Duran
Dávila Echevarría Elizondo Enríquez Escalante Escamilla Escobedo Esparza Espinal Espino Espinosa
Esquibel Esquivel Estévez Fajardo Farías Feliciano Ferrer Fierro Flórez Fonseca Frías Fuentes
Gaitán Galarza Galindo Gallardo Gallegos Gamboa Gamez Gaona Garay Garibay Garica Garrido Garza
Gastélum Gaytán Gil Girón Godoy Godínez Gollum Gonzales Gracia Granado Granados Griego Grijalva
Guajardo Guardado Guerra Guevara Guillen Gurule Gálvez Haro Henríquez Heredia Hernandes Hernádez
Hidalgo Hinojosa Holguín Huixtlacatl Hurtado Iglesias Irizarry Jaime Jaimes Jaramillo Jasso
Jimínez Jurado Jáquez Kamal Kamat Kanaria Kanea Kanimal Kano Kanzaki Kaplan Kara Karam Karan
Karem Karen Khalid Kindelan Koenig Korta Kortajarena Krasnova Kuzmina Kyra Laboy Laureano Leal
Lebrón Ledesma Leiva Lemus Lerma Limón Linares Lira Llamas Loera Lomeli Longoria Lovato Loya
Lozada Lozano Lucero Lucio Luevano Lugo Madera Madrid Madrigal Maestas Magaña Malave Manzanares
Mares Marrero Marroquín Marín Mascareñas Mata Mateo Matos Matías Maya Mayorga Medrano Melgar
Meléndez Mena Menchaca Menéndez Meraz Mercado Merino Mesa Miramontes Mireles Mojica Mondragón
Monroy Montalvo Montañez Montaño Montemayor Montenegro Montero Montez Montoya Mora Mota Moya
Munguía Murillo Muro Muñiz Naranjo Narváez Navarrete Nazario Negrete Negrón Nevárez Nieto Nieves
Niño Noriega Nájera Ocampo Ocasio Ojeda Olivares Olivas Olivera Olivo Olivárez Olmos Olvera
Ontiveros Oquendo Ordóñez Orellana Ornelas Orosco Orta Osorio Otero Ozuna Pabón Padrón Pagan
Palacios Palomino Palomo Pantoja Paredes Parra Partida Patiño Paz Pedraza Pedroza Pelayo Perales
Peralta Perea Peres Pichardo Pineda Pizarro Piña Polanco Ponce Porras Portillo Posada Prado
Preciado Prieto Puente Puga Pulido Páez Quesada Quevedo Quezada Quinta Quintairos Quintana
Quintanilla Quintero Quiros Quiroz Quiñones Quiñónez Rael Ramón Rascón Raya Razo Regalado Rendón
Rentería Reséndez Reyna Reynoso Rico Rincón Riojas Rivas Rivero Robledo Rocha Rodarte Rodrígez
Rodríquez Rojo Roldán Rolón Romo Roque Rosado Rosales Rosario Roybal Rubio Ruelas Saavedra Saiz
Salcedo Salcido Saldaña Saldivar Salgado Salinas Samaniego Sanabria Sanches Santacruz Santana
Santillán Sarabia Sauceda Saucedo Sedillo Segovia Segura Sepúlveda Serna Serrato Sevilla Sierra
Sisneros Solano Soliz Solorio Solorzano Soria Sosa Sotelo Sáenz Tafoya Tamayo Tamez Tejada
Tejeda Tello Terrazas Terán Tijerina Tirado Toledo Toro Tovar Treviño Trujillo Téllez Tórrez
Ulibarri Ulloa Urbina Ureña Uribe Urrutia Urías Vaca Valadez Valdivia Valdés Valentín Valenzuela
Valladares Valle Vallejo Valles Valverde Vanegas Varela Vela Velásquez Venegas Vera Verdugo
Verduzco Vergara Viera Vigil Villa Villagómez Villalobos Villalpando Villareal Villarreal
Villaseñor Villegas Vásquez Vélez Véliz Xacon Xana Xenia Xiana Xicoy Yago Yami Yanes Ybarra
Yebra Yunta Yáñez Zabaleta Zamarreno Zamarripa Zambrana Zambrano Zamora Zamudio Zapata Zaragoza
Zarate Zayas Zelaya Zepeda Zúñiga Águilar Ávalos Ñañez
`,
  },
}
