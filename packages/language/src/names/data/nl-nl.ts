import type { NameSource } from '../name-source.ts'

/** Names for nl_NL. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const nlNL: NameSource = {
  female: {
    known: `
Maria Johanna Anna Cornelia Elisabeth Wilhelmina Hendrika Margaretha Petronella Linda Marieke
Sandra Monique Anja Ingrid Esther Sanne Lisa Laura Emma Julia Anne Lotte Femke Iris Eva Sophie
Fleur Sara Tess Lieke Anouk Naomi Kim Melissa Michelle Daphne Denise Chantal Marloes Judith
Miranda Astrid Marja Ria Annemarie Ellen Petra Karin Yvonne Jolanda Wendy Nicole Marjolein
Mirjam Saskia Ilse Inge Els Truus Greetje Bep Tineke Willemijn Roos Noor Mila Zoë Saar Nora Yara
Fenna Evi Olivia Fatima Samira Esmee Charlotte Nina Manon Eline Maaike Renske Carlijn Merel
Jasmijn Hanneke
`,
    others: `
Aaliyah Abby Ada Aimée Alexandra Alice Alina Aliya Alma Alyssa Amara Amber Amelie Amira Amélie
Annabel Ariana Asel Asiya Aurora Aya Ayla Azra Bella Benthe Bobbie Carmen Catharina Celine Chloe
Coco Daantje Dana Davina Demi Diana Dieke Djenna Donna Dua Eefje Eleanor Eleonora Elif Elina
Elise Elizabeth Ella Elodie Emilie Emmy Esmée Evelien Evie Fabiënne Farah Fay Faye Fayenne
Feline Femm Fieke Fiene Filou Floortje Florence Freya Gaia Gioia Grace Gwen Hailey Hannah Hayley
Hira Imke Inaya Ines Isabel Isabelle Isra Ivy Izzy Jacky Jada Jaelynn Jalou Jane Janne Jasmine
Jaylinn Jazzlyn Jenna Jess Jesslyn Jet Jill Jinthe Jolien Josefien Joy Joëlle Jule Juliette Juna
Juno Karlijn Kato Kayleigh Kensi Khadija Kiki Kyara Laila Lara Lauren Layla Leah Lenne Lexie Lia
Liene Lilian Lilou Lina Linn Lisanne Liselotte Liva Liya Liz Lize Lizzy Loes Lola Lot Loua Lova
Lucie Luna Luus Lynn Maartje Madelief Maeve Malou Mare Marit Marly Marwa Mathilde Maxime Mayra
Medina Meghan Melina Melody Meryem Meyra Mikki Milena Milly Mina Mirre Mirthe Myra Nadia Neeltje
Nena Nienke Nikki Nila Nisa Noami Nomi Norah Nour Novi Noë Noëlle Oliwia Phileine Pien Pippa
Pola Puk Rachel Romee Rosa Rose Roxy Safa Safiya Sammie Sarah Scottie Selma Sienna Siënna Sofia
Soof Stella Suus Tara Tessa Tirza Valerie Veerle Vere Victoria Vieve Vivian Wende Yarah Yasmine
Yfke Yuna Zara Zeynep Zoey
`,
  },
  male: {
    known: `
Johannes Jan Cornelis Hendrik Willem Pieter Jacobus Petrus Peter Gerrit Marco Erik Martin Marcel
Dennis Jeroen Patrick Richard Robert Bart Mark Frank Paul Ronald Rob Edwin Michel Wim Hans Henk
Kees Piet Ruud Ton Theo Tim Thomas Daan Sem Lucas Levi Bram Milan Luuk Jesse Thijs Lars Ruben
Max Finn Noah Stijn Niels Sven Rick Kevin Jordy Bas Joost Maarten Sander Wouter Arjan Remco
Stefan Niek Koen Gijs Pim Jasper Joris Mohammed Ahmed Mehmet Youssef Vincent Alexander David
Sebastiaan Adriaan Leendert Dirk Klaas Sjoerd Jelle Wessel Floris
`,
    others: `
Aaron Abe Abraham Adam Ahmet Alan Aleksander Alparslan Amir Anthony Antoni Arie Aron Axel Ayman
Badr Ben Bentley Berend Bjorn Boaz Bodhi Boet Bradley Brent Bruce Bryan Cas Chris Christian Coen
Daley Damin Danilo Dave Davi Dax Deen Dex Diego Dion Don Dorian Duco Dylano Eli Elijah Emir Eray
Evan Ezra Fedde Fender Filip Finnley Flynn Foss Freek Gabriel George Giel Guus Harvey Hidde Huub
Idris Ilay Ilyas Isaiah Ivan Ivo Jack Jairo Jake Jakub Jari Javi Jaxon Jayce Jaylano Jayson
Jefta Jens Jeremiah Jidde Jimmy Joas Joe Joey John Jonah Jonathan Jorn Jort Josh Juda Jules
Julius Jur Kaan Kai Karam Kayden Kenan Kenzo Kick Krijn Kyano Laurens Lennon Leo Leonardo Lewis
Liam Liyam Loet Louay Louis Luca Lukas Lux Maas Maes Mahir Manoah Manuel Marinus Mart Mason Mats
Matthew Matthijs Maxim Mayson Melle Menno Mex Micha Mick Mik Mike Miles Mink Mitch Mohammad
Morris Muhammad Musa Mylan Naoufal Natan Naud Nico Nino Noan Noud Novan Noël Olaf Oliver Omar
Oskar Otis Pelle Philip Quinten Rafaël Ralph Raphaël Rayan Rens Reza Riff Rohan Rowan Sabir Sami
Samuël Scott Sebas Seff Senn Sep Seth Shane Siem Sil Simon Stan Sten Sverre Teije Teunis Thijmen
Thom Tieme Tijmen Timo Tobin Tom Toon Tuur Tycho Tyler Valentijn Vic Viggo Viktor Vinz William
Xander Xavier Yahya Yasin Yassir Youp Yusuf Zakaria Zayn Zev
`,
  },
  family: {
    known: `
de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder
de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf
van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen
van_den_Broek de_Bruijn van_der_Heijden Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra
Maas Verhoeven Koster van_Dam van_der_Wal Prins Blom Huisman Peeters Kuipers van_Veen van_Dongen
Veenstra Kramer van_den_Bosch van_der_Meulen Mol Zwart van_der_Laan Martens van_de_Pol Postma
Tromp Borst Boon van_Doorn Jonker van_der_Velden Willemsen van_Wijk Groen Gerritsen Bosch
van_Loon van_der_Ploeg de_Ruiter Molenaar Boer Klein van_der_Horst Verbeek Evers Wolters Bosman
van_Rijn Yilmaz van_Es Scholten Timmermans Hermans Koning Vink de_Lange Ruiter Hofman Sanders
Bouwman Dijkman
`,
    others: `
Aalbers Bijl Cornelissen Corsten Driessen Freriks Groothuizen Hartman Hazes Kuijpers Kuiper
Kuypers Lubbers Meeuwis Meyer Moors Nijland Oosterhuis Poels Post Prinsen Rietman Ritsma
Schipper Smeets Terlouw Wagenaar Zijlstra Zuiderveld
`,
  },
}
