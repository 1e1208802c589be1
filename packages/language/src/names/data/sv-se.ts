import type { NameSource } from '../name-source.ts'

/** Names for sv_SE. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const svSE: NameSource = {
  female: {
    known: `
Maria Anna Margareta Elisabeth Eva Kristina Birgitta Karin Ingrid Christina Sofia Linnéa Marie
Kerstin Helena Marianne Lena Sara Emma Elin Johanna Linda Katarina Susanne Malin Jenny Annika
Monica Ulla Ida Carina Hanna Louise Julia Amanda Sandra Matilda Camilla Anette Therese Gunilla
Emelie Ebba Wilma Alice Maja Elsa Astrid Alva Agnes Klara Ella Ellen Moa Frida Josefin Lisa
Sanna Caroline Cecilia Åsa Pia Anneli Ulrika Ann Barbro Inger Siv Gun Britt Ingegerd Fatima
Amina Saga Vera Freja Stina Tove Nathalie Rebecka
`,
    others: `
Agneta Alexandra Anita Ann-Christin Ann-Marie Berit Britt-Marie Charlotte Emilia Erika Felicia
Gunnel Helen Isabelle Jessica Karolina Lina Linn Lisbeth Lovisa Madeleine Mikaela Mona Nina
Olivia Pernilla Rebecca Sofie Sonja Viktoria Yvonne
`,
  },
  male: {
    known: `
Erik Lars Karl Anders Johan Per Nils Mikael Jan Carl Lennart Hans Olof Peter Gunnar Fredrik Sven
Bengt Daniel Bo Alexander Gustav Göran Åke Magnus Martin Andreas Stefan Leif Thomas Mats Björn
Ulf Jonas Christer Bertil Henrik Robert David Ingemar Emil Joakim Oskar Patrik Marcus Christian
Kjell Roger Rolf Håkan Viktor Tommy Simon William Sebastian Anton Kent Rickard Tobias Robin
Ludvig Hugo Lucas Liam Elias Oliver Axel Vincent Filip Albin Isak Melvin Adam Mohamed Ali Ahmed
Jesper Mattias Niklas Linus Kenneth Conny
`,
    others: `
Arvid Christoffer Claes Dennis Edvin Felix Gabriel Jakob Jimmy Joel John Johnny Jonathan Josef
Jörgen Kevin Kurt Leo Max Olle Pontus Rasmus Samuel Stig Torbjörn
`,
  },
  family: {
    known: `
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson
Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström
Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Lundqvist Mattsson
Berglund Fredriksson Sandberg Henriksson Ali Mohamed Forsberg Sjöberg Wallin Engström Eklund
Danielsson Lundin Håkansson Björk Bergman Gunnarsson Wikström Holm Samuelsson Isaksson Fransson
Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Ahmed Blomqvist Claesson Nordström
Hassan Mårtensson Lundström Viklund Björklund Eliasson Berggren Sandström Nordin Lund Fransén
Ström Åberg Ekström Hermansson Hellström Holmgren Hedlund Sundberg Dahlberg Falk Sjögren
Abrahamsson Martinsson Blom Öberg Månsson Dahl Andreasson Jonasson Hansen Strömberg Norberg
Åkesson Lindholm Dahlgren Ek
`,
    others: `
Holmqvist Pålsson
`,
  },
}
