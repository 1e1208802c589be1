import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const energy = /\b(meter|meter reading|tariff|premise)\b/

/** What suppliers of power, gas and water write. */
export const energyWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(tariff|rate plan|energy plan)$/,
    words: listWords(
      'Standard Variable, Fixed 12 Months, Green Fixed 24, Day & Night, Business Flex, EV Overnight, Online Saver, Prepay, Solar Export, Heat Pump Saver, Social Tariff, Tracker',
    ),
    modifiers: listWords('Gas, Dual Fuel, Autumn, Spring'),
  },
  {
    name: /^(energy|fuel|utility|commodity|supply|service) type$|^(fuel|commodity)$/,
    schema: energy,
    words: listWords('electricity, gas, dual fuel'),
  },
  {
    name: /^(tariff|contract|rate plan) (type|category|kind)$|^(type|category|kind)$/,
    table: /\b(tariff|rate plan|energy plan)$/,
    schema: energy,
    words: listWords('Fixed, Variable, Time of Use, Green, Prepaid'),
  },
  {
    name: /^(charge|line|item|line item|component)( (type|name|category|description))?$/,
    table: /\b(bill|invoice|statement) (line|item|line item|charge|detail|component)$/,
    schema: energy,
    words: listWords(
      'Energy, Network charge, Standing charge, Taxes, Green levy, Discount on direct debit',
    ),
  },
  {
    name: /^(meter )?type$/,
    table: /\bmeter$/,
    words: listWords('electricity, gas, water, two-rate, solar export'),
  },
  {
    name: /^(manufacturer|maker|make|brand)( name)?$/,
    table: /\bmeter$/,
    words: listWords('Landis+Gyr, Itron, Kamstrup, Elster, Sagemcom, Aclara'),
  },
  {
    name: /^(property|premise|building|dwelling) type$/,
    schema: energy,
    words: listWords('house, flat, terraced house, office, shop, bungalow, warehouse'),
  },
  {
    name: /^(area|district|region|zone|affected area|location)$/,
    table: /\b(outage|incident|interruption)\b/,
    schema: energy,
    words: listWords(
      'North Hill, Riverside, Old Town, West End, Harbor District, Mill Lane, Station Road, Eastfield, Market Square, Lakeside, Oakwood Estate, Industrial Park',
    ),
  },
  {
    name: /^(cause|reason)( (code|description))?$/,
    table: /\b(outage|interruption)\b/,
    words: listWords(
      'Equipment failure, Storm, Fallen tree, Planned maintenance, Cable damaged by digging, Overload, Animal contact, Lightning, Vehicle hit pole',
    ),
  },
  {
    name: /^(visit|job|work|appointment|service) type$/,
    schema: energy,
    table: /\b(visit|job|service|appointment)\b/,
    words: listWords(
      'meter exchange, smart meter installation, meter reading, safety check, fault repair, disconnection, reconnection',
    ),
  },
  {
    name: /^(outcome|result)$/,
    table: /\b(visit|service visit|job)\b/,
    schema: energy,
    words: listWords('completed, no access, follow-up needed, customer cancelled'),
  },
  {
    name: /^(category|type|reason)$/,
    table: /\bcomplaint$/,
    words: listWords(
      'billing, meter reading, service quality, supply interruption, contract, staff',
    ),
  },
  {
    name: /^(subject|title|topic)$/,
    table: /\bcomplaint$/,
    schema: energy,
    words: listWords(
      'Bill much higher than last year, Meter was never read, Refund not received, Technician did not come, Power out twice this week, Wrong tariff on my bill, Direct debit taken twice, Smart meter shows no data, Final bill after moving out, Price change not announced',
    ),
  },
  {
    name: /^(description|detail|text|message)$/,
    table: /\bcomplaint$/,
    schema: energy,
    words: listWords(
      'I have asked for a corrected bill three times and nobody called back., The reading on the bill is not the one I sent., I waited at home all morning and nobody came., The estimate is twice what we used last winter., I moved out in May and am still being charged., The new rate was never announced to me., Please check the meter; the display has been blank for weeks., The amount was taken from my account twice.',
    ),
  },
]
