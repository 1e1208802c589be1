import type { NameSource } from '../name-source.ts'

/** Names for it_IT. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const itIT: NameSource = {
  female: {
    known: `
Maria Anna Giulia Francesca Sara Laura Giovanna Rosa Angela Elena Paola Chiara Alessandra Silvia
Martina Federica Lucia Daniela Teresa Monica Valentina Elisa Barbara Simona Roberta Caterina
Patrizia Stefania Cristina Carla Antonella Giuseppina Elisabetta Carmela Sofia Aurora Alice
Ginevra Emma Giorgia Gaia Beatrice Camilla Ilaria Serena Veronica Michela Claudia Antonia Luisa
Rita Raffaella Manuela Tiziana Donatella Franca Grazia Bruna Luciana Gabriella Marta Irene Noemi
Greta Arianna Eleonora Vittoria Matilde Ludovica Alessia Nicole Debora Sabrina Emanuela Cinzia
Loredana Marina Margherita Bianca Adriana Rosaria Concetta Vincenza Filomena Assunta Lidia Nadia
Erica Jessica Viola
`,
    others: '',
  },
  male: {
    known: `
Giuseppe Antonio Giovanni Francesco Mario Luigi Andrea Marco Alessandro Salvatore Vincenzo
Roberto Angelo Domenico Stefano Paolo Luca Matteo Lorenzo Davide Carlo Pietro Michele Claudio
Fabio Simone Massimo Daniele Maurizio Giorgio Gabriele Riccardo Leonardo Filippo Federico Nicola
Raffaele Emanuele Giacomo Edoardo Tommaso Alberto Enrico Franco Sergio Bruno Gianluca Cristian
Mattia Alessio Christian Pasquale Gennaro Ciro Gaetano Carmine Rosario Sebastiano Samuele Diego
Manuel Jacopo Dario Mirko Ivan Valerio Vittorio Renato Aldo Gino Silvio Guido Umberto Rocco
Cosimo Nicolò Elia Gioele Kevin Omar Walter Ettore Cesare Flavio Danilo Massimiliano Giancarlo
Piero Luciano Ernesto
`,
    others: '',
  },
  family: {
    known: `
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca
Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso
Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis
D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini
Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato
Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo
Montanari Guerra Palmieri Bernardi Martino Fiore De_Rosa Ferretti Bellini Basile Riva Donati
Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino D'Amico Orlando
Negri Mantovani Brambilla Fumagalli Sacco Marra Fusco Pozzi Rota Locatelli Bassi Villani Basso
Pace Poli Ceccarelli Zanella Orsini Ventura Antonelli Cocco Calabrese Mele Deiana Salvi Castelli
Bruni
`,
    others: `
Abate Abbondanza Accardo Acquadro Acquistapace Addari Affinito Agostini Aiello Albano
Alessandrini Alfieri Allegretti Amabile Ambrosino Amerio Amico Amoruso Andrisani Angeli Angeloni
Anselmi Antezza Antonucci Apicella Aramini Argenio Artioli Ascione Atzori Azara Baggio Balboni
Baldi Balducci Ballarin Balzano Baraldi Barbarulo Barberi Barbero Barillà Barra Barretta Bartoli
Bartolucci Battisti Belli Bellotti Belotti Belvisi Benetti Benini Benvenuti Beretta Bernabei
Bernasconi Bertelli Berto Bertolussi Bevilacqua Biagini Bianchetti Biasci Bindi Biondi Bizzarri
Blasi Bodini Bologna Bonato Bonelli Bongiovanni Bonini Bonomo Borelli Borrelli Bortot Boschi
Boscolo Bove Bozzo Brandi Bressan Brignone Brumat Bruschi Buccheri Buongiorno Butera Caccamo
Cacciapuoti Caforio Caiazzo Calafiore Califano Calì Cammarata Campana Campanile Campo Canale
Candela Canepa Cannas Cannone Cantoni Capannolo Capelli Capoccia Capone Cappai Cappello Capraro
Cara Caradonna Cardella Cardinali Cardone Caretti Carletti Carlino Carlotti Carnevale Carosi
Carrieri Carrozza Carta Casadei Casale Casano Cascone Caserta Cassano Castaldi Castellani
Castiglioni Catalano Cataldo Catarsi Cattani Cavallari Cavalli Cavriani Cecchi Celano Celeste
Cellini Cerise Cerri Cerutti Cherubini Chiacchio Chiavacci Chimenti Ciaccio Cianci Cicala
Ciccarelli Cifarelli Cinelli Cioffi Ciotola Cipollaro Cipriano Citro Ciuffetelli Clemente
Colangelo Coletta Colucci Concas Coniglio Contini Corazza Corona Corrado Correale Corsini
Cortesi Cosentino Cossu Costanza Coviello Cozzolino Cremona Crescenzi Crimi Criscenti Criscione
Cristofaro Cruciani Cucciniello Curci Cusimano D'Agostino D'Alessio D'Ambrosio D'Angeli D'Avino
D'Incà D'Onofrio Daidone Damiano Dante Davoli Delfino Demontis Denti Desiderio Diamanti Dionisi
Dolce Dominici Doria Drago Duca Durante Elia Ercoli Errera Errico Evola Fabiani Fabrizi Fadda
Falcioni Falzone Fanelli Fantozzi Farella Fasano Favara Favero Fedele Feleppa Feliziani Ferluga
Ferrando Ferrarini Ferraris Ferrero Ferro Festuccia Fierro Filippini Finocchiaro Fioravanti
Fiorentini Fioretti Fiorini Flacco Floridia Foglia Fonti Forlani Fornara Fortunato Francesca
Francesconi Franchi Franzoni Fratello Frezza Frigo Fuoco Fusaro Gaddini Gagliardi Galati Gamba
Gamper Gangemi Gargiulo Gaspari Gatta Gaudiano Genchi Genovese Geraci Gervasi Giaccio Giampaoli
Giannetti Giannini Gianotti Giardini Gigliotti Gioia Giorgi Giovannetti Girardi Girone Giugliano
Giusti Gobbi Govoni Grande Granà Graziani Greppi Grillo Grosso Gruppuso Guarneri Guastone
Guerrini Guida Guido Gullì Hofer Iacolare Iacovone Iannello Iannucci Iazzetta Impellizzeri
Ingrassia Inzerillo Iorio Ippoliti Izzi Labate Laganà Lamberti Lanteri Latini Lattanzi Lazzari
Leale Leggio Lentini Leonardi Leoni Lezzi Librizzi Licciardello Liguori Lippi Lisi Liverani Lodi
Loiacono Lombardini Longobardi Loreti Lorusso Lotti Lucarelli Lucchesi Lucia Luciano Lugli Lupi
Lupo Luzi Macchi Madonna Maggi Maggiore Magnani Mainardi Maione Malaspina Malerba Manca Mancino
Manfredi Manica Manna Manno Manzi Marangi Marani Marcelli Marchese Marchetto Marciano Marcon
Marcucci Maresca Marian Marinelli Mariucci Marotta Marrone Marsili Martina Martucci Marziali
Masala Mascolo Masiero Massaro Mastrogiacomo Mastropietro Matera Mattei Mattia Mauri Mautone
Mazzaro Mazzeo Mazzocchi Mazzone Mazzotti Medeot Megna Melillo Meloni Menconi Menna Mercuri
Mereu Merola Miccoli Michelucci Migliaccio Mignogna Milazzo Minelli Minniti Mistretta Moffa
Mollica Monaci Montagna Montalto Monteleone Monterosso Mora Moras Moretto Mori Moro Morreale
Mosca Moser Motta Mulè Muratore Murolo Musella Nanni Napolitano Narcisi Natale Navarra Nicastro
Nicoletti Nicolò Nieddu Nobili Nocera Notaro Novello Nuzzo Oggiano Olivi Olla Orrù Ortolani
Ottaviano Pacifici Padovan Paganelli Pagliuca Palano Palazzo Palla Palma Palmisano Palombo
Panetta Pantano Paola Paoletti Paolillo Paolucci Papa Papapietro Paradiso Pariggiano Parodi
Parrino Pascarella Pasqua Passarelli Passero Pastorelli Patriarca Patti Pavan Peaquin Pecoraro
Pedrazzini Pedrotti Pellicanò Penna Pepe Perilli Perna Perra Perrone Perugini Pesce Petralia
Petrelli Petrone Pezzella Piana Piazza Pibiri Picchi Picco Pichler Pierini Pignatelli Pillitteri
Pinna Pintus Piredda Pirrone Pischedda Piscitelli Pittalis Pivetta Pizzimenti Pizzuti Poggio
Polidori Politi Pollina Pompili Porcari Postiglione Pratesi Prencipe Principato Privitera
Provenzano Puccio Pugliese Puglisi Quaglia Quinto Ragone Raimondi Rambaldi Randazzo Raniolo
Rapisarda Rauso Rea Redaelli Renda Repetto Ricciardi Ridolfi Riggio Rigoni Rizza Rocchi Rodigari
Romagnoli Romaniello Rondinone Rosa Ross Rossini Rotondo Ruberto Ruggeri Rusciano Sabatino
Sabbatini Sacchet Saccone Salamone Salemi Salierno Salvadori Salvatori Salzano Sanfilippo
Santamaria Santarelli Santarsiero Santinelli Santoni Santucci Saporito Sardina Sartor Sassi
Savini Sbrana Scalia Scalzo Scarano Scarpellini Schiavi Schiavon Schillaci Scocco Scorza
Scrofani Secchi Semeraro Sepe Serafino Serpa Sestito Sevi Siciliano Signorini Silvestrini
Simeone Simeti Simonetti Simula Siracusa Siri Soldati Sorce Spada Spadaro Spagnuolo Spanò
Speranza Spina Stabile Stefani Storti Sucameli Suriano Tagliabue Tallarico Tamburini Taormina
Tartamella Tasso Tataranni Tedeschi Terenzi Terlizzi Terzo Tiberti Tirelli Todaro Tolomeo
Tomasello Tomei Tonelli Torchio Torresi Tortora Toscano Toti Tralli Traverso Trevisan Troisi
Tucci Tufo Tumino Ugolini Usai Vaccaro Valente Valenza Valletta Valsecchi Vannini Vassallo
Venezia Venturi Vercesi Veronese Vianello Vicinanza Vierin Vinci Violi Visconti Visentin Viti
Viviani Volpi Zaccaria Zago Zambuto Zanelli Zanetti Zanotti Zappia Zennaro Zito Zotti Zullo
`,
  },
}
