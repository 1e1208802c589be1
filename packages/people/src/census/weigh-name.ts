/** The year about which most bearers of a name were born. */
const peaks = { elder: 1944, middle: 1968, young: 1995 } as const

type Era = keyof typeof peaks

/**
 * Given names that tell a generation, where no counts by year of birth are at hand: our own sorting, no count. A
 * name that is not listed is given at any time.
 */
const eras: Readonly<Record<string, Readonly<Record<Era, string>>>> = {
  de: {
    elder: `Ursula Renate Karin Helga Brigitte Ingrid Gisela Christa Hildegard Ilse Gerda Anneliese Edith Regina
      Jutta Heidi Elke Monika Wolfgang Klaus Jürgen Günter Werner Horst Dieter Manfred Gerhard Hans Heinz Karl Helmut Rainer
      Reinhard Rolf Norbert Herbert Walter Josef Volker Kurt Hermine Fritz`,
    middle: `Petra Sabine Andrea Claudia Susanne Gabriele Birgit Martina Heike Kerstin Silke Ute Bettina Simone
      Manuela Ulrike Doris Marion Cornelia Ramona Beate Angelika Christine Barbara Anja Tanja Nicole Antje Uwe Frank
      Thorsten Jörg Ralf Dirk Holger Joachim Carsten Heiko Olaf Ingo Detlef Bernd Axel Mario Sven Andreas Marco Silvia Katja
      Thomas Stefan Stefanie Matthias Korinna Ivonne Mirko`,
    young: `Julia Sarah Lena Laura Lisa Hannah Sophie Franziska Vanessa Jessica Jennifer Lea Leonie Emma Mia
      Emilia Charlotte Clara Antonia Pauline Theresa Miriam Carina Annika Svenja Jana Tobias Florian Philipp Dennis Patrick Tim
      Lukas Felix Jonas Maximilian Leon Kevin Fabian Julian Nico Dominik Moritz Jakob Elias Noah Ben Finn Emil Niklas Jannik
      Lennart Lara Pia Nele Jasmin Michelle Nina Luca Marvin Marwin Timo Niclas Linus Malik Celine Chantal`,
  },
  nl: {
    elder: `Wilhelmina Hendrika Petronella Cornelia Marja Ria Truus Greetje Bep Tineke Johanna Margaretha Jacobus
      Petrus Cornelis Gerrit Wim Hans Henk Kees Piet Ton Theo Leendert Adriaan Klaas Johannes Hendrik Willem Neeltje Marinus`,
    middle: `Sandra Monique Anja Ingrid Esther Chantal Miranda Astrid Annemarie Ellen Petra Karin Yvonne Jolanda
      Wendy Nicole Marjolein Mirjam Saskia Inge Els Hanneke Linda Judith Marco Erik Marcel Dennis Jeroen Patrick Richard
      Ronald Rob Edwin Michel Ruud Frank Arjan Remco Martin Peter Mark Robert`,
    young: `Sanne Lisa Laura Emma Anne Lotte Femke Iris Eva Sophie Fleur Sara Tess Lieke Anouk Naomi Kim Melissa
      Michelle Roos Noor Mila Zoë Saar Nora Yara Fenna Evi Olivia Esmee Charlotte Nina Manon Eline Renske Carlijn Merel Jasmijn
      Daan Sem Lucas Levi Bram Milan Luuk Jesse Thijs Lars Ruben Max Finn Noah Stijn Kevin Jordy Bas Joost Sander Niek Koen Gijs
      Pim Jasper Joris Floris Wessel Jelle Bart Rick Tim Thomas`,
  },
  en: {
    elder: `Margaret Dorothy Joan Sheila Pauline Maureen Jean Kathleen Hilary Barbara Patricia Jacqueline Rosemary
      Janet Gillian Shirley Ronald Stanley Albert Norman Leslie Roy Kenneth Dennis Gordon Douglas Raymond Derek Terence Brian
      Geoffrey Roger Malcolm Arthur Frank Keith Barry Gerald`,
    middle: `Susan Karen Julie Helen Jane Nicola Samantha Lisa Tracey Deborah Alison Angela Joanne Michelle Amanda
      Linda Carol Sandra Sharon Diane Lynn Wendy Christine Heather Fiona Andrew Mark Ian Alan Gary Graham Colin Neil Steven
      Nigel Trevor Clive Stuart Darren Craig Lee Kevin Stephen Martin Philip Simon Adrian Jason Gareth Carl Scott Dean Debbie
      Tina Donna Cheryl Lori Todd Dawn Denise`,
    young: `Emma Rebecca Laura Charlotte Lucy Emily Sophie Hannah Jessica Amy Katie Olivia Amelia Gemma Lauren Chloe
      Georgia Megan Bethany Abigail Grace Ella Isabella Ruby Lily Freya Holly Molly Poppy Daisy Eleanor Imogen Zoe Leanne Stacey
      Hayley Kelly Natalie Stephanie Kirsty Adam Benjamin Jack Harry Oliver Ryan Luke Joshua Callum Lewis Liam Connor Jamie Ben
      Nathan Freddie Archie Alfie Noah Leo Theo Jacob Ethan Dylan Euan Rhys Tyler Kyle Kayla Courtney Brianna Jordan Brandon`,
  },
  fr: {
    elder: `Monique Jeanne Christiane Jacqueline Nicole Annie Michèle Danielle Denise Yvette Simone Geneviève
      Colette Françoise Martine Brigitte Chantal Gérard Jacques Claude Jean Michel Alain Bernard Serge André Gilles Yves Roland
      Robert Henri Georges Marcel Roger René Guy Jean-Pierre Huguette Odette Rolande Arlette Christine Dominique Germaine`,
    middle: `Nathalie Isabelle Sylvie Catherine Valérie Sandrine Stéphanie Véronique Patricia Laurence Virginie
      Karine Florence Corinne Céline Delphine Laetitia Sabrina Cécile Agnès Béatrice Hélène Philippe Patrick Christophe Éric
      Frédéric Laurent Stéphane Pascal Thierry Olivier Didier Bruno Franck Fabrice Joël Hervé Denis Jérôme Cédric Sébastien
      Vincent David Ludovic Arnaud Emmanuel Xavier Karim Rachid`,
    young: `Julie Aurélie Émilie Élodie Camille Laura Pauline Audrey Léa Manon Marion Chloé Mathilde Charlotte Lucie
      Emma Inès Jade Alice Lina Anaïs Océane Morgane Justine Amandine Mélanie Margaux Clara Juliette Romane Zoé Ambre Agathe
      Maëva Noémie Solène Nicolas Alexandre Julien Guillaume Maxime Romain Antoine Anthony Kévin Mathieu Benjamin Lucas Hugo
      Gabriel Raphaël Arthur Jules Adam Nathan Léo Théo Clément Quentin Florian Valentin Alexis Mathis Enzo Baptiste Simon
      Samuel Mehdi Damien Loïc Tristan Victor`,
  },
  sv: {
    elder: `Birgitta Ingrid Gunilla Barbro Inger Siv Gun Britt Ingegerd Ulla Marianne Margareta Kerstin Sven Bengt
      Åke Bo Leif Bertil Rolf Lennart Gunnar Olof Ingemar Kjell Roger Christer Göran`,
    middle: `Lena Annika Monica Anette Åsa Pia Anneli Ulrika Camilla Carina Katarina Susanne Helena Christina Marie
      Therese Malin Anders Johan Per Mikael Jan Peter Fredrik Magnus Stefan Mats Ulf Håkan Conny Kent Tommy Patrik Thomas Martin
      Mattias Joakim Kenneth Henrik Jonas Linda Jenny`,
    young: `Emma Elin Johanna Hanna Julia Amanda Matilda Emelie Ebba Wilma Alice Maja Elsa Alva Agnes Klara Ella
      Ellen Moa Frida Josefin Saga Vera Freja Stina Tove Rebecka Alexander Simon William Sebastian Anton Ludvig Hugo Lucas Liam
      Elias Oliver Axel Vincent Filip Albin Isak Melvin Adam Jesper Niklas Linus Robin Emil Oskar Viktor Marcus`,
  },
  it: {
    elder: `Giuseppina Carmela Concetta Vincenza Filomena Assunta Rosaria Franca Luciana Bruna Lidia Giovanna
      Teresa Carla Rita Luisa Mario Luigi Aldo Gino Silvio Guido Umberto Renato Gennaro Carmine Pasquale Ernesto Cesare Franco
      Bruno Sergio Ettore Piero Luciano Giancarlo Rosa Domenico Gaetano`,
    middle: `Paola Alessandra Silvia Daniela Monica Barbara Simona Roberta Patrizia Stefania Cristina Antonella
      Elisabetta Tiziana Donatella Grazia Raffaella Manuela Cinzia Loredana Sabrina Emanuela Gabriella Rosa Marina Roberto
      Stefano Paolo Claudio Fabio Massimo Maurizio Giorgio Massimiliano Walter Dario Mirko Danilo Enrico Alberto Marco
      Gianluca Cristian`,
    young: `Giulia Francesca Sara Chiara Martina Federica Valentina Elisa Sofia Aurora Alice Ginevra Emma Giorgia
      Gaia Beatrice Camilla Ilaria Serena Veronica Noemi Greta Arianna Eleonora Vittoria Matilde Ludovica Alessia Nicole Irene
      Marta Luca Matteo Lorenzo Davide Simone Daniele Gabriele Riccardo Leonardo Filippo Federico Edoardo Tommaso Mattia
      Alessio Samuele Jacopo Nicolò Elia Gioele Kevin Andrea Alessandro`,
  },
  pl: {
    elder: `Krystyna Danuta Jadwiga Irena Janina Halina Wanda Stanisława Lucyna Teresa Zofia Helena Barbara Urszula
      Bogumiła Stanisław Józef Tadeusz Ryszard Henryk Kazimierz Marian Czesław Zdzisław Edward Eugeniusz Zygmunt Bogdan Witold
      Jerzy Zbigniew Janusz Roman Wiesław Leszek Waldemar Franciszek`,
    middle: `Małgorzata Agnieszka Ewa Elżbieta Monika Beata Dorota Jolanta Iwona Grażyna Bożena Renata Marzena Aneta
      Edyta Izabela Mariola Wioletta Ilona Sylwia Krzysztof Andrzej Marek Dariusz Jacek Mariusz Jarosław Mirosław Sławomir
      Grzegorz Robert Artur Tomasz Cezary Radosław Arkadiusz Piotr`,
    young: `Magdalena Zuzanna Julia Aleksandra Natalia Karolina Justyna Paulina Wiktoria Hanna Weronika Emilia Maja
      Amelia Lena Oliwia Kinga Ewelina Patrycja Dominika Martyna Kamila Klaudia Milena Nikola Antonina Pola Laura Michalina
      Daria Nina Olga Jakub Łukasz Mateusz Kamil Szymon Dawid Kacper Bartosz Sebastian Damian Patryk Przemysław Filip Adrian
      Dominik Bartłomiej Hubert Oskar Krystian Igor Wiktor Nikodem Konrad Mikołaj Karol`,
  },
  es: {
    elder: `Dolores Josefa Antonia Francisca Encarnación Concepción Juana Rosario Consuelo Amparo Luisa Mercedes
      Pilar Inmaculada Emilia Gregorio Domingo Mariano Alfredo Emilio Agustín Vicente Salvador Ramón Félix Lorenzo Joaquín
      Alfonso Julián Josep Joan`,
    middle: `Ana Isabel Cristina Rosa Beatriz Silvia Mónica Sonia Susana Yolanda Eva Esther Noelia Verónica Ángeles
      Montserrat Begoña Nuria Gema Margarita Manuela Raquel Fernando Enrique Jorge Luis Alberto Óscar Roberto Ricardo Eduardo
      Jaime Arturo Jesús Ángel Juan Javier`,
    young: `Laura Marta Lucía Sara Paula Andrea Irene Rocío Alba Ángela Sandra Marina Natalia Claudia Daniela Sofía
      Carla Lorena Miriam Nerea Ainhoa Aitana Martina Valeria Noa Emma Olivia Vega Ariadna Tamara Leire Jimena Abril Celia
      Alejandro Pablo Sergio Álvaro Diego Adrián Rubén Iván Hugo Mario Marcos Cristian Ismael Martín Lucas Mateo Leo Nicolás
      Samuel Iker Aitor Gerard Marc Borja Unai Asier Izan Álex Eric Pol Guillermo Gonzalo`,
  },
}

const known = new Map<string, ReadonlyMap<string, Era>>()

/** How much likelier or less likely a name is for a year of birth than over all years. */
export function weighName(name: string, year: number, locale: string): number {
  const era = findEras(locale.slice(0, 2)).get(name)
  if (era === undefined) return 1
  const away = Math.max(0, Math.abs(year - peaks[era]) - 6) / 9
  // what is older than the oldest peak, or younger than the last one, has the names of that time
  const isBeyond =
    (era === 'elder' && year < peaks.elder) || (era === 'young' && year > peaks.young)
  return isBeyond ? 2 : 2 * Math.max(Math.exp((-away * away) / 2), 0.004)
}

function findEras(language: string): ReadonlyMap<string, Era> {
  const found = known.get(language)
  if (found) return found
  const lists = Object.entries(eras[language] ?? {}) as [Era, string][]
  const read = new Map(
    lists.flatMap(([era, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, era] as const),
    ),
  )
  known.set(language, read)
  return read
}
