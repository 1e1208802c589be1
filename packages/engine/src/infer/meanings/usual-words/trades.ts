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
    name: /^(account) type$|^type$/,
    table: /\b(bank account|account)\b/,
    schema: /\b(bank|branch|loan|deposit|withdrawal|teller)\b/,
    words: listWords('checking, savings, credit card, money market, loan'),
  },
  {
    name: /^(transaction|txn|transfer|movement) type$|^type$/,
    table: /\b(transaction|txn)\b/,
    schema: /\b(bank|branch|loan|account|deposit|teller)\b/,
    words: listWords(
      'card payment, transfer, deposit, withdrawal, direct debit, fee, interest, refund',
    ),
  },
  {
    name: /^(loan|credit|mortgage) type$|^(type|purpose)$/,
    table: /\bloan\b/,
    words: listWords('personal, mortgage, auto, student, business, home improvement'),
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
  {
    name: /^(description|memo|narrative|detail)s?$/,
    table: /\b(bank transaction|account transaction|transaction|statement line|ledger entry)\b/,
    schema: /\b(bank|account|branch|loan)\b/,
    words: listWords(
      'Card payment groceries, Salary, Rent, Transfer to savings, Cash withdrawal, Electricity bill, Insurance premium, Online purchase, Restaurant, Fuel station, Phone bill, Pharmacy, Mortgage payment, Interest, Account fee, Refund, Standing order, Gym membership, Train ticket, Streaming subscription',
    ),
    goesWith: {
      column: { name: /^(transaction |txn )?(type|kind|category)$/ },
      pairs: [
        [
          /card|purchase|\bpos\b|payment/,
          listWords(
            'Groceries, Online purchase, Restaurant, Fuel station, Pharmacy, Train ticket, Coffee shop, Clothing, Electronics, Cinema, Bookshop, Hardware store',
          ),
        ],
        [
          /transfer/,
          listWords(
            'Rent, Transfer to savings, Standing order, Shared bills, Transfer from savings',
          ),
        ],
        [/deposit|credit/, listWords('Salary, Cash deposit, Check deposit, Tax refund')],
        [/withdraw|\batm\b/, listWords('Cash withdrawal, Cash withdrawal abroad')],
        [
          /debit/,
          listWords(
            'Electricity bill, Phone bill, Insurance premium, Streaming subscription, Gym membership, Mortgage payment, Water bill',
          ),
        ],
        [/fee|charge/, listWords('Account fee, Foreign transaction fee, Overdraft fee')],
        [/interest/, ['Interest']],
        [/refund|reversal/, listWords('Refund, Refund of online purchase, Returned goods')],
      ],
    },
  },
]
