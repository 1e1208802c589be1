import type { NameSource } from '../name-source.ts'

/** Names for de_DE. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const deDE: NameSource = {
  female: {
    known: `
Ursula Maria Monika Petra Elisabeth Sabine Renate Karin Helga Brigitte Ingrid Andrea Gisela
Claudia Susanne Gabriele Christa Christine Hildegard Birgit Martina Anna Heike Stefanie Nicole
Katharina Julia Sandra Katrin Sarah Melanie Angelika Barbara Kerstin Anja Silke Tanja Daniela
Christina Jana Nadine Lena Laura Lisa Hannah Sophie Marie Anne Franziska Johanna Vanessa Jessica
Jennifer Ute Jutta Bettina Simone Sonja Manuela Eva Silvia Ulrike Doris Regina Marion Cornelia
Kathrin Lea Leonie Emma Mia Emilia Charlotte Clara Antonia Pauline Theresa Miriam Carina Annika
Svenja Ramona Elke Heidi Beate Ilse Gerda Anneliese Edith Elena Fatma Ayse Olga Irina Katja
Antje
`,
    others: `
Aaliyah Abigail Adelina Aimee Alea Alessa Alexandra Alexis Alia Alicia Alisa Aliya Allegra
Alyssa Amelia Amina Amy Anastasia Angelina Ann Annabelle Anneke Anni Anny Ariana Ashley Aurelia
Ava Azra Bianca Caitlin Carlotta Carolin Cassandra Catrin Cecilia Celine Ceylin Charleen
Cheyenne Christin Claire Collien Corinna Daria Defne Denise Dina Eda Ela Elea Eleonora Elif Ella
Elli Emelie Emilie Emmely Enie Enya Estelle Evelina Evelyn Fatima Felina Fenja Finja Fiona
Florentine Frederike Frida Friederike Giulia Greta Hana Helena Helin Hermine Ilayda Ina Inka Isa
Isabell Ivonne Jamila Janin Janna Jasmin Jella Jenny Jette Joana Joelina Joelle Jolien Jolina
Jonna Josephin Josie Joyce Judy Juliana Julienne Julina Justine Karla Karolina Kassandra Kayra
Kiara Kira Korinna Kyra Lara Laureen Leah Leann Leila Leni Lenya Leoni Letizia Leyla Liah Lilia
Liliana Lilli Lily Linda Line Lisann Liv Lola Lorena Lotte Luana Lucie Lucy Luna Lya Lyn Madita
Madlen Mailin Maja Malia Mandy Marah Maren Mariella Marina Marissa Marleen Marlena Martha Maryam
Mathilde Maxima Maya Medina Melek Melina Melis Merle Meryem Michelle Mila Milena Mira Mirja
Monique Nancy Natalia Nathalie Nele Nelly Nike Nina Noemi Patricia Paula Penelope Pia Rania
Rebekka Rike Romy Rosalie Sabrina Sally Samia Sandy Saphira Selin Selma Sidney Sina Smilla
Sophia Stella Stina Svea Tabea Talia Tamina Tarja Tessa Thea Tina Valentina Valerie Veronika
Viola Vivien Wibke Yara Yasmin Ylvie Zehra Zoe
`,
  },
  male: {
    known: `
Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst
Frank Dieter Manfred Gerhard Hans Bernd Thorsten Matthias Martin Heinz Jörg Markus Alexander
Daniel Sven Ralf Jan Sebastian Tobias Florian Dirk Karl Helmut Rainer Holger Joachim Oliver
Christoph Marco Philipp Marcel Dennis David Patrick Tim Lukas Felix Jonas Maximilian Paul Leon
Kevin Benjamin Robert Johannes Simon Fabian Julian Nico Dominik Marc Carsten Volker Reinhard
Rolf Norbert Herbert Walter Josef Heiko Olaf Ingo Mario Björn Axel Detlef Lars Nils Moritz Jakob
Anton Elias Noah Ben Finn Emil Mehmet Mustafa Ali Sergej Viktor Igor Andrej
`,
    others: `
Aaron Abdullah Adrian Ahmad Alan Alessandro Alex Amar Andre Angelo Anthony Armin Arno Artur
Arvid Baris Batuhan Benedikt Bennett Berat Bilal Bo Brian Bryan Calvin Carl Caspar Cedrik
Charlie Christopher Clemens Collin Connor Curt Damien Danny Dario Davide Dean Denny Dion Domenik
Dorian Dylan Edgar Efe Elia Emanuel Emilio Emirhan Enes Eren Erik Fabien Fabrice Fiete Finlay
Finnley Frederic Frederik Fritz Fynn Gerrit Gianluca Giuliano Gustav Hamza Hanno Hassan Hennes
Henri Henrik Hugo Ibrahim Ilja Immanuel Ivan Jack Jaden James Jannek Jannik Jano Jari Jarno
Jason Jay Jean Jeremias Jeremy Jerome Jim Joe Joey Johnny Jonathan Joost Joris Joseph Joshua
Juan Juri Justus Kai Karim Keanu Kenny Kerem Kian Kjell Klemens Konstantin Kurt Laurence Laurenz
Lean Leif Lenn Lennart Lennie Leo Leonardo Leonidas Levent Levin Lewis Lian Linus Lion Logan
Loris Luan Lucas Lucien Luiz Luke Maddox Magnus Malik Manuel Marek Mark Marlo Marten Marwin
Matis Matteo Matthis Maurice Maxim Melvin Mert Miguel Mikail Milan Mio Mirko Mohammad Morten
Nathan Nelson Nevio Niclas Niels Niko Nikolas Norman Oke Omar Oscar Patrice Pepe Philip Piet
Quentin Rafael Ramon Raul René Riccardo Rick Rocco Romeo Ruben Salih Sami Samuel Santino Selim
Shawn Simeon Sky Steve Sönke Taha Tarik Taylor Theo Thies Thore Tiago Till Timo Timothy Titus
Tjark Toni Torben Tristan Tyron Valentino Victor Vincent Wilhelm William Xaver Yannick Yasin
Yunus Yven
`,
  },
  family: {
    known: `
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer
Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange
Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter
Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich
Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon
Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel
Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch
Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Yılmaz Nguyen
`,
    others: `
Abel Abraham Abt Achkinadze Adams Agostini Ahrenberg Aigner Alexander Allgeyer Amberg Apitz
Arens Aryee Assmus Axmann Bachmann Bader Bak Balck Balnuweit Banse Barth Baseda Bauermeister
Bauschke Beavogui Beckmann Beele Beh Behrenbruch Bender Benninger Berends Berning Best
Beushausen Beyer Bichler Biedermann Bienasch Biesenbach Birkemeyer Blaschek Bloch Blockhaus
Blume Bogdashin Bohge Borgschulze Bornscheuer Borsch Bos Bourrouag Boyde Brand Brandis
Breitenstein Bremser Brettschneider Breuer Brinkmann Broening Bruckmann Brunner Bräutigam
Brüggmann Buchrucker Bunjes Burghagen Burkhardt Buschbaum Busse Byrd Bönisch Böttner Bühler
Büngener Bürklein Camara Carlsohn Caspers Cierpinski Cleem Co Cordes Cotthardt Cronjäger Da
Daimer Danneberg Daub Daudrich Dauth De Deckert Deja Demut Denner Derr Deuschle Diedrich Dienel
Dietz Dilla Dippl Dittmar Dobbrunz Dohring Dold Donie Drechsler Dreher Dreissigacker Duma Dyett
Dächert Döring Dück Eberhardt Eckhardt Eggenmueller Ehmann Eich Einert Elbe Elss Emmelmann
Engelmann Erdmann Erlei Ernst Esenwein Evers Ewald Faller Fassbender Fehrig Felke Fenske Fietz
Figura Filsinger Finke Fleischer Floder Flottmann Forst Franta Franz Frauen Freigang Freimuth
Frey Fried Friedenberg Friess Frosch Fusenig Förster Gabler Gakstädter Gamlin Gangnus Gast
Gatzka Gebhardt Gehre Gehrke Geisler Gelling Gerdel Gerschler Gesell Ghirmai Gierisch Giesche
Glatting Goldbeck Goldkamp Goller Gollnow Gotthardt Gotz Gradzki Gratzky Greb Greger Greschner
Grimm Gross Grossheim Grothkopp Grube Grundmann Gruszecki Grün Gummelt Gunther Gutschank
Göckeritz Görlich Götz Günz Haack Habel Hackbusch Hadwich Hajek Hamann Hanniske Hardy Harms
Harter Hartwig Haschke Hasse Hauke Haverney Hechler Heck Heidelmann Heinemann Heinke Heist Helm
Helpling Henkel Hense Hentel Hentschke Herbrand Hermann Herms Herschmann Herwig Hess Hessek
Hetzler Hiebl Hildenbrand Hillard Hingst Hirsch Hirt Hoffman Hohn Hold Holinski Holz Holzner
Honz Hoppe Hornung Howard Hudak Huhn Huke Humbert Huth Höcke Höhne Hördt Hübner Hüttcher Ibe
Illing Itt Jacobs Jahn Jakobs Jamrozy Janich Jansen Jasinski Jegorov Jeorga Jess Jossa Jungbluth
Just Kaesmacher Kahlert Kahlmeyer Kallabis Kampschulte Kappler Karrass Karus Kasten Katzinski
Kaul Kazmarek Keil Kelm Kempter Kern Kesselschläger Kettenis Kiessling Kinzel Kirch Kisabaka
Klapper Klaus Kleiber Kleinmann Kleiss Klimczak Klink Kloss Kluwe Kneifel Knippel Knoblich Knorr
Knut Kock Koderisch Koehler Kofferschlager Kohle Kohnle Koj Kolokas Konieczny Konow Kopf Koster
Koubaa Kowalick Krabbe Kral Krauel Kreb Kresse Krieger Krodinger Kron Krug Krull Kröckert Kufahl
Kuhnen Kulma Kunz Kupprion Kurnicki Kurschilgen Kuske Kutscherauer Kwadwo Köhrbrück Kölotzei
Köseoglu Kúhnert Kühnert Küsters Laack Lakomy Lamos Langfeld Lanig Laurén Laux Lax Leibold
Leimbach Leist Leiteritz Lenfers Lenz Leo Lesch Lewin Leyckes Lichtenfeld Liebach Liebich Lieder
Linden Lindner Linnenbaum Lipske Lobinger Lohmann Lohse Loogen Lott Lubina Lufft Lutz Löwa Maak
Madetzky Maisch Malkus Malucha Marahrens Margis Marl Marquart Marten Marxen Mathies Matschke
Matula Maurer May Mehl Mehlorn Meissner Melzer Mensah Merkel Mertens Metzner Michallek Mielke
Milde Mockenhaupt Moedl Moguenara Molitor Moller Montag Mordhorst Moritz Motchebon Mrugalla
Muller Mächtig Möcks Möhsner Möllinger Mühleis Nabein Nagel Nau Naumann Neimke Neubert Neumair
Neurohr Newton Niedermeier Niklaus Noack Normann Northoff Nussbeck Nytra Obergföll Ochs Olbrich
Oppong Orthmann Osei Ostendarp Paesler Pallentin Paschke Peselman Petzold Pfersich Pflieger
Pichlmaier Pietsch Pinnock Pitschugin Platzer Plautz Plotzitzka Pogorzelski Pohle Polizzi Pomp
Porth Poser Prah Pressler Preuss Priemer Pusch Raabe Rach Rahn Ranz Rath Raubuch Rautenkranz
Reichardt Reichling Reifenrath Reinelt Reinke Renk Renz Restorff Reuber Reus Reusse Richards
Riediger Riekmann Riester Rietmüller Ringel Rink Ritschel Rittweg Roba Rodowski Roggatz Rohrer
Roleder Rosbach Rose Rosenbauer Rossberg Rother Ruckdeschel Rupprecht Ryzih Räntsch Röse Rüdiger
Sachse Saflanis Sagonas Sailer Salzer Sammert Sattelmaier Saumweber Scc Schaefer Scharf Scheer
Schellenbeck Schenk Schersing Scheurer Scheytt Schildhauer Schima Schindzielorz Schirrmeister
Schlawitz Schley Schlitzer Schmuhl Schnieder Schnürer Schonberg Schott Schouren Schramm
Schreiter Schuermann Schuhaj Schult Schumann Schuri Schwalm Schwanitz Schwartz Schwarzkopf
Schwatlo Schwerdtner Schwirkschlies Schäffel Schäning Schönbeck Schönebeck Schönfeld Schötz
Schüppel Schütze Seelig Seiders Seiler Semisch Siebel Siegling Siemon Sievers Sillah Sischka
Sladek Soboll Soller Somssich Sonnabend Spelmeyer Spielvogel Spitzmüller Sprenger Stahl Stanger
Steding Steidl Steinecke Steinkamp Stelkens Stenzel Stephan Steuk Stoll Stolz Storp Stratmann
Streck Strege Streller Strogies Strunz Stube Stöppler Suffa Sussmann Sutschet Sören Tafelmeier
Tasche Tegethof Terheiden Teufel Thieke Thriene Thust Thöne Tiedtke Tillack Tischler Tittman
Tonat Trauth Travan Tremmel Tschiers Tuch Tudow Tächl Uhlemann Uhrig Uliczka Umbach Umminger
Unterpaintner Urbaniak Vahlensieck Vangermain Venghaus Vey Vieweg Vogelgsang Volk Von Vontein
Wachtel Waldmann Wallstab Walton Wanner Wassilew Wehrsen Weidner Weight Weis Weller Welz Wenk
Werrmann Wessinghage Wezel Wiebe Wiegelmann Wiese Wilky Willwacher Wimmer Wischek Wittich
Wolfarth Wollmann Wurm Wölpert Wühn Zach Zaituc Zanner Zauber Zender Zeyen Zimanyi Zinser Zipse
Zuber Zümsande
`,
  },
}
