import type { Country } from '../country.ts'
import { readCities, readRegions, readStreets } from '../read-country.ts'

export const brazil: Country = {
  name: 'Brazil',
  code2: 'BR',
  code3: 'BRA',
  codeNumeric: '076',
  currency: 'BRL',
  locale: 'pt_BR',
  phoneCode: '55',
  phonePattern: '+55 {area} 90000-####',
  phoneIsFictional: false,
  linePattern: '{street}, {number}',
  secondLines: ['Apto ##', 'Apto ###', 'Bloco B', 'Casa 2'],
  streets: readStreets(`
Rua São José, Rua das Flores, Rua Quinze de Novembro, Rua Sete de Setembro, Avenida Brasil,
Rua Tiradentes, Rua Dom Pedro II, Rua Santos Dumont, Avenida Getúlio Vargas, Rua Rui Barbosa,
Rua Santo Antônio, Rua da Paz, Rua Bela Vista, Rua José Bonifácio, Rua Castro Alves,
Avenida Presidente Kennedy, Rua São Pedro, Rua Marechal Deodoro, Rua Dois de Julho,
Travessa da Matriz, Rua das Palmeiras, Rua Ipiranga, Rua Amazonas, Rua Minas Gerais,
Rua Princesa Isabel, Alameda dos Ipês
`),
  regions: readRegions(`
AM: Amazonas, BA: Bahia, CE: Ceará, DF: Distrito Federal, ES: Espírito Santo, GO: Goiás,
MA: Maranhão, MT: Mato Grosso, MS: Mato Grosso do Sul, MG: Minas Gerais, PA: Pará, PB: Paraíba,
PR: Paraná, PE: Pernambuco, RJ: Rio de Janeiro, RN: Rio Grande do Norte, RS: Rio Grande do Sul,
SC: Santa Catarina, SP: São Paulo
`),
  cities: readCities(`
São Paulo | SP | 0####-### | -23.55 | -46.63 | 11452 | America/Sao_Paulo | 11
Rio de Janeiro | RJ | 2####-### | -22.91 | -43.17 | 6211 | America/Sao_Paulo | 21
Brasília | DF | 70###-### | -15.79 | -47.88 | 2817 | America/Sao_Paulo | 61
Fortaleza | CE | 60###-### | -3.73 | -38.53 | 2429 | America/Fortaleza | 85
Salvador | BA | 40###-### | -12.97 | -38.50 | 2418 | America/Bahia | 71
Belo Horizonte | MG | 30###-### | -19.92 | -43.94 | 2316 | America/Sao_Paulo | 31
Manaus | AM | 690##-### | -3.12 | -60.02 | 2064 | America/Manaus | 92
Curitiba | PR | 80###-### | -25.43 | -49.27 | 1774 | America/Sao_Paulo | 41
Recife | PE | 50###-### | -8.05 | -34.88 | 1489 | America/Recife | 81
Goiânia | GO | 74###-### | -16.69 | -49.26 | 1437 | America/Sao_Paulo | 62
Porto Alegre | RS | 90###-### | -30.03 | -51.23 | 1333 | America/Sao_Paulo | 51
Belém | PA | 66###-### | -1.46 | -48.50 | 1303 | America/Belem | 91
Campinas | SP | 13###-### | -22.91 | -47.06 | 1139 | America/Sao_Paulo | 19
São Luís | MA | 65###-### | -2.53 | -44.30 | 1037 | America/Fortaleza | 98
Natal | RN | 59###-### | -5.79 | -35.21 | 751 | America/Fortaleza | 84
Campo Grande | MS | 79###-### | -20.44 | -54.65 | 898 | America/Campo_Grande | 67
João Pessoa | PB | 58###-### | -7.12 | -34.86 | 834 | America/Fortaleza | 83
Florianópolis | SC | 88###-### | -27.60 | -48.55 | 537 | America/Sao_Paulo | 48
Vitória | ES | 29###-### | -20.32 | -40.34 | 323 | America/Sao_Paulo | 27
Cuiabá | MT | 78###-### | -15.60 | -56.10 | 651 | America/Cuiaba | 65
Santos | SP | 11###-### | -23.96 | -46.33 | 419 | America/Sao_Paulo | 13
Joinville | SC | 89###-### | -26.30 | -48.85 | 617 | America/Sao_Paulo | 47
`),
}
