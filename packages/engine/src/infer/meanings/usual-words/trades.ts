import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What other trades write. */
export const tradesWords: readonly UsualWords[] = [
  {
    name: /^(employment|contract|job|position) type$/,
    words: listWords('full-time, part-time, contract, temporary, internship'),
  },
  {
    name: /^(leave|absence|time off|pto) type$|^type$/,
    table: /\b(leave|absence|time off|vacation)\b/,
    words: listWords(
      'annual leave, sick leave, unpaid leave, parental leave, bereavement, training',
    ),
  },
  {
    name: /^(property|listing|home|dwelling|building|housing|unit) type$|^type$/,
    table: /\b(property|listing|real estate|dwelling|house|apartment)\b/,
    words: listWords('apartment, house, townhouse, condo, studio, duplex, loft, villa'),
  },
  {
    name: /^(body|vehicle|car) (type|style|class)$|^(type|category)$/,
    table: /\b(vehicle|car|fleet)\b/,
    words: listWords('sedan, suv, hatchback, van, pickup, estate, truck, coupe, convertible'),
  },
  {
    name: /^(service|maintenance|repair) type$|^type$/,
    table: /\b(maintenance|service record|repair|inspection)\b/,
    schema: /\b(vehicle|car|truck|fleet)\b/,
    words: listWords(
      'oil change, inspection, tire rotation, brake service, battery replacement, repair, tire change',
    ),
  },
  {
    name: /^(meal|meal type|course|menu section|dish type|category|section)( type)?$/,
    table: /\b(meal|menu|dish|recipe|menu item)\b/,
    words: listWords('Main, Starter, Dessert, Side, Drink, Breakfast, Salad, Soup'),
    goesWith: {
      column: { head: /\b(name|title)$/, subject: /\b(menu item|dish|meal|recipe|menu)$/ },
      pairs: [
        [/soup|broth|chowder|stew/, ['Soup']],
        [/salad/, ['Salad']],
        [/cake|pudding|tart|ice cream|brownie|sorbet|tiramisu|mousse/, ['Dessert']],
        [/coffee|tea|juice|lemonade|wine|beer|soda|smoothie/, ['Drink']],
        [/pancake|omelet|granola|waffle|toast/, ['Breakfast']],
        [/fries|skewer|bread|dip/, listWords('Starter, Side')],
        [/./, listWords('Main, Starter')],
      ],
    },
  },
  {
    name: /^(book )?genre$|^genre name$/,
    table: /\b(book|title|library|edition|author)\b/,
    words: listWords(
      'Fiction, Mystery, Biography, Science Fiction, Romance, History, Fantasy, Thriller, Children, Poetry',
    ),
  },
  {
    name: /^(binding|book format|format)$/,
    table: /\b(book|edition|publication)\b/,
    words: listWords('paperback, hardcover, e-book, audiobook'),
  },
  {
    name: /^condition( (on|at|after) \w+)?$|^(item|copy|asset|book|vehicle|equipment) condition$/,
    words: listWords('good, like new, fair, new, worn, damaged'),
  },
  {
    name: /^(policy|insurance|coverage|cover) type$|^(type|line of business)$/,
    table: /\b(policy|insurance|coverage)\b/,
    words: listWords('auto, home, life, health, travel, liability, pet'),
  },
  {
    name: /^(claim|incident|loss|damage) type$|^(cause of loss|type)$/,
    table: /\bclaim\b/,
    words: listWords('collision, water damage, theft, fire, storm, glass, liability, vandalism'),
  },
  {
    name: /^(soil|crop)( type| name)?$/,
    table: /\b(field|farm|crop|plot|harvest|planting)\b/,
    words: listWords('wheat, maize, soybean, barley, potato, canola, sunflower, oats, sugar beet'),
  },
  {
    name: /^(breed|animal|pet)? ?(gender|sex)$/,
    table: /\b(pet|animal|dog|cat|horse|cattle)\b/,
    words: listWords('female, male'),
  },
  {
    name: /^(description|memo|purpose|detail|reference text|narrative)s?$/,
    table: /\b(payment|charge|installment|membership fee)\b/,
    words: listWords(
      'Monthly fee, Deposit, Balance, Annual fee, First installment, Second installment, Late fee, Refund of deposit, Partial payment, Final payment, Prepayment, Renewal',
    ),
  },
]
