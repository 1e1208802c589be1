import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What cars are called by those who make them. */
export const vehiclesWords: readonly UsualWords[] = [
  {
    name: /^((driving|driver) )?license (category|class|type|group)$/,
    table: /\b(driver|chauffeur|courier|motorist|rider|license)\b/,
    words: listWords('B, C, CE, D, BE, C1, A, D1'),
  },
  {
    name: /^((car|vehicle) )?model( name)?$/,
    table: /\b(car|vehicle|truck|van|fleet|auto|automobile)\b/,
    neighbor: /^((car|vehicle) )?(make|brand|manufacturer)( name)?$/,
    words: listWords('Corolla, Golf, Focus, Civic, Malibu, Clio, Elantra, Altima, Sportage, XC60'),
    goesWith: {
      column: { name: /^((car|vehicle) )?(make|brand|manufacturer)( name)?$/ },
      pairs: [
        [/toyota/, listWords('Corolla, RAV4, Camry, Yaris, Prius, Hilux, Highlander')],
        [/ford/, listWords('Focus, Transit, F-150, Escape, Fiesta, Explorer, Ranger')],
        [/volkswagen|^vw$/, listWords('Golf, Passat, Tiguan, Polo, Transporter, Caddy, ID.4')],
        [/honda/, listWords('Civic, CR-V, Accord, Jazz, HR-V, Pilot')],
        [/chevrolet/, listWords('Malibu, Silverado, Equinox, Tahoe, Spark, Express')],
        [/bmw/, listWords('320i, X3, 118i, X5, 520d, i4')],
        [/hyundai/, listWords('Elantra, Tucson, i20, Kona, Santa Fe, Ioniq 5')],
        [/nissan/, listWords('Altima, Qashqai, Leaf, Rogue, Micra, NV200')],
        [/kia/, listWords('Sportage, Ceed, Rio, Sorento, Picanto, Niro')],
        [/mercedes/, listWords('C 220, Sprinter, A 180, E 300, Vito, GLC 250')],
        [/renault/, listWords('Clio, Megane, Captur, Kangoo, Master, Zoe')],
        [/volvo/, listWords('XC60, V60, XC40, XC90, S60')],
        [/tesla/, listWords('Model 3, Model Y, Model S')],
        [/audi/, listWords('A4, A3, Q5, A6, Q3')],
        [/skoda/, listWords('Octavia, Fabia, Superb, Kodiaq')],
        [/fiat/, listWords('500, Panda, Ducato, Tipo')],
        [/opel|vauxhall/, listWords('Corsa, Astra, Vivaro, Mokka')],
        [/peugeot/, listWords('208, 308, 3008, Partner')],
        [/mazda/, listWords('3, CX-5, 2, CX-30')],
        [/jeep/, listWords('Wrangler, Compass, Grand Cherokee')],
      ],
    },
  },
]
