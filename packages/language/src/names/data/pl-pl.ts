import type { NameSource } from '../name-source.ts'

/** Names for pl_PL. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const plPL: NameSource = {
  female: {
    known: `
Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Monika
Zofia Teresa Danuta Zuzanna Julia Aleksandra Jadwiga Natalia Irena Beata Dorota Janina Halina
Karolina Marta Jolanta Alicja Sylwia Justyna Paulina Iwona Wiktoria Hanna Grażyna Bożena Renata
Urszula Weronika Helena Emilia Maja Amelia Lena Oliwia Izabela Kinga Ewelina Marzena Patrycja
Dominika Martyna Aneta Kamila Gabriela Edyta Wanda Stanisława Lucyna Klaudia Sabina Milena
Angelika Nikola Antonina Pola Laura Michalina Kornelia Bogumiła Wioletta Mariola Daria Adrianna
Ilona Nina Olga Sandra Marianna
`,
    others: `
Ada Adelajda Agata Agrypina Aida Alina Amabela Amanda Anastazja Andżelika Angela Angelina
Ariadna Aurora Beatrycze Berta Bibiana Bibianna Brygida Cecylia Chloe Cyra Diana Dina Eleonora
Eliza Elwira Estera Eudokia Eudoksja Eugenia Ferdynanda Filipa Florencja Franciszka Gertruda
Ginewra Gloria Gracja Greta Henryka Ida Irma Izolda Jakubina Judyta Julita Józefina Kira Klara
Klementyna Kleopatra Konstancja Koralia Ksawera Ksenia Larysa Laurencja Laurentyna Lea Leila
Lidia Lilia Liliana Lilianna Lilla Liza Lucja Ludwika Luiza Malwina Maryna Matylda Melania
Nadzieja Noemi Ofelia Olimpia Paula Pelagia Penelopa Rachela Rebeka Regina Roksana Rozalia
Rufina Ruta Róża Sara Serafina Stefania Stella Sybilla Tacjana Tamara Tekla Teodora Walentyna
Waleria Wanesa Wiara Wilhelmina Wirginia Zoe Łucja Żaneta
`,
  },
  male: {
    known: `
Piotr Krzysztof Tomasz Andrzej Paweł Jan Michał Marcin Jakub Stanisław Adam Marek Łukasz
Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Józef Szymon
Jacek Dawid Tadeusz Ryszard Kacper Bartosz Artur Janusz Sebastian Jarosław Damian Daniel Henryk
Patryk Przemysław Mirosław Sławomir Karol Kazimierz Filip Marian Antoni Adrian Roman Wiesław
Franciszek Aleksander Dominik Bartłomiej Leszek Hubert Waldemar Oskar Zdzisław Radosław Edward
Krystian Igor Czesław Leon Ignacy Wiktor Nikodem Konrad Arkadiusz Norbert Cezary Emil Gabriel
Mikołaj Bogdan Eugeniusz Witold Zygmunt
`,
    others: `
Aaron Abraham Agaton Alan Albert Aleksy Alfred Alwar Ambroży Anatol Ansgary Apollinary Apollo
Archibald Arkady Arnold Arseniusz Arystarch Atanazy August Baldwin Bazyli Benedykt Beniamin
Bernard Bertram Bertrand Borys Brajan Bruno Błażej Cecyliusz Cyrus Cyryl Demetriusz Dionizy
Donald Dorian Edgar Edmund Edwin Efraim Efrem Eleazar Eliasz Emanuel Erast Ernest Erwin
Eustracjusz Fabian Feliks Filemon Florian Fryderyk Galfryd Gedeon Gerald Gerazym Gilbert
Gonsalwy Gwido Harald Herbert Herman Hieronim Hilarion Hilary Hipolit Horacy Hugo Innocenty
Ireneusz Izaak Izajasz Izydor Jeremi Jeremiasz Joachim Jonatan Jozue Julian Juliusz Justyn
Kalistrat Klarencjusz Klaudiusz Klemens Konstanty Konstantyn Kornel Korneli Korneliusz Ksawery
Ksenofont Kwintyn Laurencjusz Laurenty Leonard Leonid Lucjan Ludwik Magnus Makary Maksym
Maksymilian Marceli Maurycy Miron Modest Mojżesz Natan Natanael Nazariusz Nazary Nestor Olaf
Oleg Oliwier Onufry Orestes Osmund Pankracy Pantaleon Patrycjusz Patrycy Platon Polikarp
Porfiriusz Porfiry Prokles Prokop Prokul Rajmund Rajnold Randolf Reginald Roderyk Roger Roland
Romeo Rudolf Salomon Salwator Samson Samuel Serafin Sergiusz Seweryn Spirydion Stefan Sylwester
Szczepan Teodor Terencjusz Tobiasz Tymoteusz Wacław Walenty Walentyn Walerian Walery Walgierz
Walter Wawrzyniec Wilfryd Wilhelm Wincenty Witalis Władysław Włodzimierz Zachariasz Zachary
Łazarz
`,
  },
  family: {
    known: `
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Woźniak Szymański
Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski
Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski
Olszewski Dudek Jaworski Stępień Malinowski Adamczyk Górski Pawlak Nowicki Sikora Witkowski
Rutkowski Walczak Baran Michalak Szewczyk Ostrowski Tomaszewski Zalewski Wróblewski Pietrzak
Jasiński Marciniak Sadowski Bąk Zawadzki Duda Jakubowski Wilk Chmielewski Borkowski Włodarczyk
Sokołowski Szczepański Sawicki Kucharski Lis Kubiak Kalinowski Wysocki Mazurek Maciejewski
Czarnecki Kołodziej Urbański Kaźmierczak Sobczak Konieczny Głowacki Zakrzewski Krajewski
Laskowski Ziółkowski Makowski Szulc Wasilewski Górecki Krupa Mróz Brzeziński Baranowski Adamski
Cieślak Kaczmarczyk Borowski Gajewski Andrzejewski
`,
    others: `
Adamczak Adamek Adamiak Adamiec Adamowicz Adamus Aleksandrowicz Andrzejczak Antczak Augustyn
Augustyniak Bagiński Balcerzak Banach Banasiak Banasik Banaś Barański Bartczak Bartkowiak
Bartnik Bartosik Bednarczyk Bednarek Bednarski Bednarz Białas Białek Białkowski Biedrzyński
Bielak Bielawski Bielecki Bielski Bieniek Biernacki Biernat Bieńkowski Bilski Bober Bochenek
Bogucki Bogusz Borek Borowiec Bożek Broda Brzozowski Buczek Buczkowski Buczyński Budziński
Budzyński Bujak Bukowski Burzyński Bąkowski Błaszczak Błaszczyk Cebula Chmiel Chmura Chojnacki
Chojnowski Cholewa Chrzanowski Chudzik Cichocki Cichoń Cichy Ciesielski Cieśla Cieślik Ciszewski
Cybulski Cygan Czaja Czajka Czajkowski Czapla Czech Czechowski Czekaj Czerniak Czerwiński Czyż
Czyżewski Dec Dobosz Dobrowolski Dobrzyński Domagała Domański Dominiak Drabik Drozd Drozdowski
Drzewiecki Dróżdż Dubiel Dudziak Dudzik Dudziński Duszyński Dziedzic Dziuba Dąbek Dąbkowski
Dębowski Dębski Długosz Falkowski Fijałkowski Filipek Filipiak Filipowicz Flak Flis Florczak
Florek Frankowski Frąckowiak Frączek Frątczak Furman Gadomski Gajda Gaweł Gawlik Gawron
Gawroński Gałka Gałązka Gil Godlewski Golec Gołąb Gołębiewski Gołębiowski Graczyk Grochowski
Grudzień Gruszczyński Gruszka Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grzyb Grzybowski
Grzywacz Gutowski Guzik Gwoździk Gwóźdź Góra Góral Górka Górniak Górny Gąsior Gąsiorowski
Głogowski Głąb Hajduk Herman Iwanowski Iwański Izdebski Jackowski Jagielski Jagiełło Jagodziński
Jakubiak Janas Janiak Janicki Janik Janiszewski Jankowiak Janowski Janus Janusz Januszewski
Jaros Jarosz Jarząbek Jastrzębski Jaśkiewicz Jezierski Jurek Jurkiewicz Jurkowski Juszczak
Jóźwiak Jóźwik Jędrzejczak Jędrzejczyk Jędrzejewski Kacprzak Kaczmarski Kaczor Kaczorowski
Kaczyński Kaleta Kalisz Kania Kaniewski Kapusta Karaś Karczewski Karpiński Karwowski Kasperek
Kasprzak Kasprzyk Kaszuba Kawa Kawecki Kałuża Kiełbasa Kisiel Kita Klimczak Klimek Kmiecik Kmieć
Knapik Kobus Kogut Kolasa Komorowski Konieczna Konopka Kopczyński Koper Kopeć Korzeniowski Kos
Kosiński Kosowski Kostecki Kostrzewa Kot Kotowski Kowal Kowalczuk Kowalewski Kowalik Koza Kozak
Kozieł Kozioł Kołakowski Kołodziejczyk Kołodziejski Krakowiak Krawiec Kruk Krukowski Krupiński
Kruszewski Krysiak Krzemiński Krzyżanowski Królikowski Książek Kubacki Kubica Kubicki Kubik Kuc
Kucharczyk Kuchta Kuciński Kuczyński Kujawa Kujawski Kula Kulesza Kulig Kulik Kuliński Kurek
Kurowski Kuś Kwaśniewski Kwiecień Kwieciński Kędzierski Kędziora Kępa Kłos Kłosowski Lach Lasota
Lech Lenart Lesiak Leszczyński Lewicki Leśniak Leśniewski Lipiński Lipka Lipski Lisiecki
Lisowski Maciąg Mackiewicz Madej Maj Majcher Majchrzak Majka Malec Malicki Maliszewski Marchewka
Marcinkowski Marczak Marek Markiewicz Markowski Marszałek Marzec Masłowski Matusiak Matuszak
Matuszewski Matysiak Mazurkiewicz Maćkowiak Małecki Małek Maślanka Michalczyk Michalik Michałek
Michałowski Mielczarek Mierzejewski Mika Miklaś Mikołajczak Mikołajczyk Mikulski Milczarek
Milewski Miller Misiak Misztal Miśkiewicz Modzelewski Molenda Morawski Motyka Mroczek
Mroczkowski Mrozek Mucha Murawski Musiał Muszyński Młynarczyk Napierała Nawrocki Nawrot
Niedziela Niedzielski Niedźwiecki Niemczyk Niemiec Niewiadomski Noga Nowacki Nowaczyk Nowiński
Olczak Olejniczak Olejnik Orzechowski Orłowski Osiński Ossowski Owczarek Paczkowski Pająk Pakuła
Palacz Paluch Panek Partyka Pasternak Paszkowski Pawelec Pawlicki Pawlik Pawlikowski Pałka
Piasecki Piechota Pieczek Piekarski Pietras Pietruszka Pietrzyk Pilarski Pilch Piotrowicz
Piwowarczyk Piórkowski Piątek Piątkowski Piłat Pluta Podgórski Polak Popławski Porębski Prokop
Prus Przybylski Przybysz Przybył Przybyła Ptak Puchalski Pytel Płonka Raczyński Radecki Radomski
Rak Rakowski Ratajczak Robak Rogala Rogalski Rogowski Rojek Romanowski Rosa Rosiak Rosiński
Ruciński Rudnicki Rudziński Rudzki Rusin Rybak Rybarczyk Rybicki Rzepka Różański Różycki Serafin
Siedlecki Sienkiewicz Sieradzki Sikorski Sitek Siwek Skalski Skiba Skibiński Skoczylas Skowron
Skowronek Skowroński Skrzypczak Skrzypek Skóra Smoliński Sobczyk Sobieraj Sobolewski Socha
Sochacki Sokół Sosnowski Sowa Sowiński Sołtys Sołtysiak Sroka Stachowiak Stachowicz Stachura
Stachurski Stanek Staniszewski Stanisławski Stankiewicz Stasiak Staszewski Stawicki Stec
Stefaniak Stefański Stelmach Stolarczyk Stolarski Strzelczyk Strzelecki Stępniak Surma Suski
Szafrański Szatkowski Szczepaniak Szczepanik Szczerba Szcześniak Szczygieł Szczęsna Szczęsny
Szeląg Szostak Szwarc Szwed Szydłowski Szymczak Szymczyk Szymkowiak Szyszka Sławiński Słowik
Słowiński Tarnowski Tkaczyk Tokarski Tomala Tomczak Tomczyk Tomys Tracz Trojanowski Trzciński
Trzeciak Turek Twardowski Urban Urbanek Urbaniak Urbanowicz Urbańczyk Walkowiak Warchoł Wasiak
Wawrzyniak Wesołowski Wierzbicki Wilczek Wilczyński Winiarski Witczak Witek Wiącek Więcek
Więckowski Wnuk Wojtas Wojtasik Wojtczak Wojtkowiak Wolak Woliński Wolny Wolski Woś Wrona
Wroński Wypych Wyszyński Wójcicki Wójtowicz Wąsik Wąsowski Węgrzyn Włodarski Zaborowski Zabłocki
Zagórski Zajączkowski Zaremba Zarzycki Zaręba Zawada Zdunek Zielonka Zięba Ziętek Zwoliński Zych
Zygmunt Łapiński Łuczak Łukasiewicz Łukasik Łukaszewski Śliwa Śliwiński Ślusarczyk Świderski
Świerczyński Świątek Żak Żebrowski Żmuda Żuk Żukowski Żurawski Żurek Żyła
`,
  },
}
