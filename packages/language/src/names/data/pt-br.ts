import type { NameSource } from '../name-source.ts'

/** Names for pt_BR. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const ptBR: NameSource = {
  female: {
    known: `
Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda
Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela Vera Vitória Larissa Cláudia
Beatriz Rita Luana Sônia Renata Eliane Josefa Simone Natália Cristiane Carla Débora Rosângela
Jaqueline Rosa Daniela Aparecida Marlene Terezinha Raimunda Andréia Fabiana Lúcia Raquel Angela
Rafaela Joana Luzia Elaine Daniele Regina Daiane Alessandra Isabela Sara Tatiane Sabrina Paula
Carolina Michele Bianca Helena Alice Laura Manuela Sophia Valentina Heloísa Isadora Lorena
Cecília Eduarda Viviane Priscila Tatiana Kelly Monique Roberta Silvana Tânia
`,
    others: `
Alícia Antonella Clara Célia Dalila Elisa Eloá Emanuelly Esther Fabrícia Felícia Giovanna Isabel
Isabella Isabelly Isis Janaína Karla Lara Lavínia Liz Lorraine Luiza Lívia Maitê Marcela
Margarida Marina Marli Meire Melissa Morgana Mércia Núbia Ofélia Rebeca Sarah Suélen Sílvia
Talita Yasmin
`,
  },
  male: {
    known: `
José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Daniel
Marcelo Bruno Eduardo Felipe Raimundo Rodrigo Manoel Mateus André Fernando Fábio Leonardo
Gustavo Guilherme Leandro Tiago Anderson Ricardo Márcio Jorge Sebastião Alexandre Roberto Edson
Diego Vitor Sérgio Cláudio Matheus Thiago Geraldo Adriano Luciano Júlio Renato Alex Vinícius
Rogério Samuel Ronaldo Mário Flávio Igor Douglas Davi Manuel Jeferson Cícero Victor Miguel
Robson Mauricio Danilo Henrique Caio Reginaldo Joaquim Benedito Gilberto Marco Alan Nelson
Cristiano Elias Wilson Valdir Emerson Luan David Renan Severino Fabrício Mauro Jonas Gilmar Jean
Wesley Arthur Heitor Bernardo Enzo Murilo
`,
    others: `
Alessandro Anthony Benjamin Benício Breno Bryan Calebe Cauã César Deneval Elísio Emanuel Fabiano
Feliciano Frederico Félix Gael Gúbio Hugo Hélio Isaac Kléber Ladislau Lorenzo Lucca Nataniel
Nicolas Noah Norberto Pablo Pietro Raul Salvador Silas Sirineu Tertuliano Théo Vicente Víctor
Warley Washington Yago Yango Yuri Ígor
`,
  },
  family: {
    known: `
Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins
Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira
Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Pinto Moura
Correia Batista Campos Castro Monteiro Melo Cavalcanti Farias Reis Cunha Azevedo Borges Barros
Miranda Duarte Sales Macedo Medeiros Pires Xavier Morais Tavares Coelho Siqueira Leite Magalhães
Peixoto Fonseca Bezerra Aguiar Nogueira Guimarães Queiroz Matos Vasconcelos Rezende Brito Amaral
Viana Pacheco Franco Assis Brandão Bastos Neves Toledo Pimentel Chaves Figueiredo Paiva Braga
Rangel Menezes Fontes Cruz Sampaio Paula Prado Lacerda Dantas Maia Sena Torres Leal Bueno
Camargo Serra Domingues Tanaka Rossi
`,
    others: `
Albuquerque Moraes Saraiva
`,
  },
}
