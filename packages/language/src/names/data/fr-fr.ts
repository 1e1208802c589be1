import type { NameSource } from '../name-source.ts'

/** Names for fr_FR. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const frFR: NameSource = {
  female: {
    known: `
Marie Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Valérie Sandrine Stéphanie
Véronique Sophie Céline Chantal Patricia Anne Julie Brigitte Aurélie Nicole Laurence Annie
Émilie Dominique Virginie Jeanne Monique Caroline Élodie Christiane Camille Laura Pauline Karine
Florence Jacqueline Corinne Élise Sarah Audrey Hélène Delphine Laetitia Michèle Léa Manon Marion
Chloé Mathilde Charlotte Lucie Claire Emma Inès Jade Louise Alice Lina Anaïs Océane Morgane
Justine Amandine Sabrina Vanessa Jessica Mélanie Cécile Agnès Béatrice Danielle Denise Yvette
Simone Geneviève Colette Fatima Nadia Samira Margaux Clara Juliette Romane Zoé Ambre Rose Agathe
Nina Eva Élisabeth Estelle Gaëlle Solène Maëva Noémie
`,
    others: `
Abdonie Abeline Abigaïl Acacie Adalbaude Adegrine Adeline Adolphie Adrastée Adrehilde Adèle
Adélaïde Agilberte Agnane Agneflète Aimée Alaïs Albane Albérade Alcidie Alcyone Aleth
Alexandrine Alexine Aline Alizé Aloyse Aloïse Althée Amalthée Amande Amarande Amaryllis
Ambroisie Aminte Améliane Améthyste Anatolie Anaëlle Andrée Angeline Angilberte Angélina
Angélique Anicée Annette Annonciade Anstrudie Antigone Antoinette Anémone Aphélie Aquiline
Arcadie Argine Aricie Arlette Armance Armandine Armelle Armide Arnaude Arsènie Artémis Ascension
Assomption Astride Astérie Athalie Athina Athénaïs Aubertine Audeline Augustine Aurelle Aurore
Aurélienne Aveline Avigaëlle Axeline Aymardine Aymonde Azeline Barbe Basilisse Bernadette Berthe
Betty Blanche Blandine Brunehilde Bérangère Capucine Charlaine Charline Clarisse Clio Clotilde
Clémence Coline Conception Coraline Corentine Célestine Diane Dieudonnée Dorine Douce Débora
Ella Emmanuelle Emmelie Esther Eudoxie Eulalie Eusébie Fanny Faustine Fleur Flore Fortunée
France Francia Frédérique Félicie Garance Gerberge Germaine Gisèle Guenièvre Guillemette
Gwenaëlle Henriette Honorine Huguette Héloïse Iris Irène Ismérie Janine Jehanne Joséphine Judith
Julia Laure Laureline Laurine Lorraine Lucienne Ludivine Léna Léonie Léopoldine Madeleine
Maguelone Mallaury Marceline Marguerite Marine Marlène Maud Maureen Maxellende Miriam Moïsette
Mylène Mélisande Mélissa Mélodie Nadège Nine Odette Odile Olympe Ophélie Oriande Orlane Pascale
Paule Perrine Philippine Primerose Prudence Pulchérie Pélagie Pétronille Quentine Quiéta Rachel
Raymonde Reine Renée Rolande Roseline Régine Sabine Salomé Sibylle Solange Soline Suzon Sylviane
Ségolène Tatiana Thaïs Thérèse Ursule Valentine Vinciane Viviane Xavière Ysaline Yseult Zoéva
Édith Élia Éloïse Émeline Émérance Évangéline
`,
  },
  male: {
    known: `
Jean Philippe Michel Alain Patrick Nicolas Christophe Pierre Christian Éric Frédéric Laurent
Stéphane David Pascal Daniel Alexandre Julien Thierry Olivier Bernard Thomas Sébastien Gérard
Didier Dominique Vincent François Bruno Guillaume Jérôme Jacques Marc Maxime Romain Claude
Antoine Franck Jean-Pierre Anthony Kévin Gilles Cédric Serge André Mathieu Benjamin Patrice
Fabrice Joël Lucas Hugo Louis Gabriel Raphaël Arthur Jules Adam Nathan Léo Théo Clément Quentin
Florian Valentin Alexis Paul Mathis Enzo Baptiste Simon Samuel Mohamed Karim Mehdi Rachid Yves
Hervé Denis Roland Robert Henri Georges Marcel Roger René Guy Ludovic Arnaud Grégory Damien Yann
Loïc Fabien Xavier Emmanuel Tristan Victor
`,
    others: `
Aaron Abdon Abelin Abraham Abélard Achaire Achille Adalbald Adalbéron Adegrin Adelin Adenet
Adhémar Adolphe Adrien Agapet Agathon Agilbert Agrippin Aimé Albert Alcibiade Alcime Aldonce
Aleaume Almine Aloïs Alphée Alverède Amalric Amant Amiel Amédée Anastase Anatole Ancelin Andéol
Angilbe Angoustan Annibal Ansbert Anthelme Antonin Aquilin Archambaud Arian Ariste Armand Armin
Arolde Arthaud Arthème Athanase Audebert Audran Aurian Auxence Axel Aymeric Balthazar Barthélemy
Basile Baudouin Benoît Blaise Bon Bouchard Brice Brieuc Béranger Calixte Camélien Caribert
Cassien Charlemagne Childebert Christodule Chrysostome Clarence Claudien Clovis Cléry Constant
Corentin Cyriaque Cyrille Célien César Delphin Dimitri Désiré Edgard Enguerrand Eubert Eudoxe
Eustache Eusèbe Fantin Fiacre Firmin Flodoard Florestan Fortuné Francisque Fulcran Félicité
Gabin Gaspar Gaspard Gatien Gautier Geoffroy Germain Gervais Gilbert Gislebert Gonthier Gonzague
Gui Gustave Guérin Géraud Hector Herluin Hildebert Hincmar Hubert Hédelin Innocent Japhet Jason
Jeannot Joanny Jocelyn Jonas Joseph Josse Jourdain Judicaël Justin Lambert Lazare Leu Libère
Liétald Lorrain Loup Luc Ludolphe Léon Léopold Malo Manassé Marceau Marius Martin Matthias
Maugis Maurice Maximilien Melchior Merlin Morgan Médéric Mérovée Nathanaël Nestor Norbert Noé
Néhémie Octave Odon Oury Palémon Paterne Perceval Philémon Pierrick Pépin Raymond Reybaud
Richard Rodolphe Romuald Ronan Régis Rémi Salomon Savin Sidoine Sigismond Sixte Stanislas
Sylvestre Séverin Tanguy Thibault Théodore Théodose Théophraste Timoléon Titien Toussaint Turold
Ulysse Valère Venance Vianney Victorin Vigile Vivien Wandrille Yoann Zaché Édouard Éleuthère
Élisée Émeric Épiphane Évariste
`,
  },
  family: {
    known: `
Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre
Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent
Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand
Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand
Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière
Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal
Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre
Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert
Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer
Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard
Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le_Gall Collet Léger Bouvier Julien
Prévost Millet Perrot Daniel Cousin Germain Breton Besson Langlois Rémy Le_Roux Benali Traoré
Diallo Nguyen
`,
    others: `
Andre Barre Benoit Carre Clement Francois Gerard Gonzalez Guerin Laine Lefevre Marchal Menard
Noel Paul Pons Prevost Remy Riviere Rodriguez
`,
  },
}
