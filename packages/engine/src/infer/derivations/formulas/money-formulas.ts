import { add, call, multiply, number, subtract } from '../../../sql/build.ts'
import type { Formula } from './formula.ts'

const price = /^((menu|sale|selling|unit|list|retail) )?price$/
const unitCost = /^((ingredient|food|unit|production|material) )?cost$|^cogs$/
const allCosts =
  /^(total )?(cost|expense|operating expense)$|^cogs$|^cost of good( sold)?$|^cost of sales$/

/** Amounts that follow from other amounts of their row. */
export const moneyFormulas: readonly Formula[] = [
  {
    kind: 'calculated',
    of: /^(arr|annual recurring revenue)$/,
    from: [/^(mrr|monthly recurring revenue)$/],
    make: (mrr = number(0)) => multiply(mrr, number(12)),
  },
  {
    kind: 'calculated',
    of: /^(annual|yearly) rent$/,
    from: [/^monthly rent$|^rent (amount|monthly)$/],
    make: (rent = number(0)) => multiply(rent, number(12)),
  },
  {
    kind: 'calculated',
    of: /^monthly (salary|pay|wage)$/,
    from: [/^(annual|yearly|base) (salary|pay|wage)$/],
    make: (year = number(0)) => call('divide', year, number(12)),
  },
  {
    kind: 'calculated',
    of: /^hourly (rate|pay|wage)$/,
    from: [/^(annual|yearly|base) (salary|pay|wage)$/],
    make: (year = number(0)) => call('divide', year, number(2080)),
  },
  {
    kind: 'calculated',
    of: /^cost$|^spend$/,
    from: [/^(cost|spend) micro$/],
    make: (micros = number(0)) => call('divide', micros, number(1_000_000)),
  },
  {
    kind: 'balance',
    of: /^ending (mrr|arr)$/,
    start: /^starting (mrr|arr)$/,
    plus: /^(new|expansion|reactivation) (mrr|arr)$/,
    minus: /^(contraction|churned|churn) (mrr|arr)$/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^gross (pay|salary|wage|earning)$/,
    plus: /^((base|regular|basic|over time|holiday) (pay|salary|earning)|(over time )?bonus|commission|allowance)( (pay|amount))?$/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^total deduction$|^deduction total$/,
    plus: /\b(tax|social security|pension|medicare|insurance|contribution|401k|union due|garnishment)\b/,
    table: /\b(pay|payroll|payslip|salary|wage|paycheck)\b/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^total premium$|^premium total$/,
    plus: /^(base|net) premium$|^(surcharge|tax|fee|tax and fee|policy fee|rider premium)( amount)?$/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^total (charge|fee)$/,
    plus: /^(?!total |late )([a-z]+ )+(fee|charge)$/,
    least: 2,
  },
  {
    kind: 'calculated',
    of: /^room (total|charge|amount|cost)$/,
    from: [
      /^(number of )?night$/,
      /^(number of )?room$/,
      /^(rate|price) per night$|^(nightly|room|daily) rate$/,
    ],
    make: (nights = number(0), rooms = number(0), rate = number(0)) =>
      multiply(multiply(nights, rooms), rate),
  },
  {
    kind: 'calculated',
    of: /^room (total|charge|amount|cost)$/,
    from: [/^(number of )?night$/, /^(rate|price) per night$|^(nightly|room|daily) rate$/],
    make: (nights = number(0), rate = number(0)) => multiply(nights, rate),
  },
  {
    kind: 'calculated',
    of: /^((room|occupancy|city|lodging|sales) )?tax( amount)?$/,
    from: [/^(room|rental|service) (total|amount|charge)$/],
    make: (amount = number(0)) => multiply(amount, number('0.12')),
  },
  {
    kind: 'balance',
    of: /^(grand |bill )?total( (amount|bill|charge|due))?$/,
    table: /\b(bill|billing|hospital bill|patient bill)$/,
    plus: /^(?!total |late |insurance )([a-z]+ )+(fee|charge|cost)$/,
    minus: /^discount( amount)?$/,
    least: 3,
  },
  {
    kind: 'balance',
    of: /^(grand )?total( (amount|price|cost|due))?$/,
    start: /^(room|base|service|rental|ticket) (total|amount|charge|fare)$/,
    plus: /^(\w+ )?(tax|fee|surcharge|tip)( amount)?$|^gratuity$/,
    minus: /^discount( amount)?$/,
  },
  {
    kind: 'balance',
    of: /^sub ?total$/,
    plus: /^(food|beverage|drink|alcohol|bar|merchandise|retail|labor|part|material) (sales|amount|total|revenue|charge)$/,
    least: 2,
  },
  {
    kind: 'balance',
    of: /^net (pay|salary|wage)$|^take home pay$/,
    start: /^gross (pay|salary|wage|earning)$/,
    minus: /^total deduction$|^deduction( total| amount)?$/,
  },
  {
    kind: 'balance',
    of: /^net (pay|salary|wage)$|^take home pay$/,
    start: /^gross (pay|salary|wage|earning)$/,
    minus:
      /\b(tax|social security|pension|medicare|insurance|contribution|deduction|401k|union due|garnishment)\b/,
  },
  {
    kind: 'calculated',
    of: /^gross (revenue|sales|amount)$/,
    from: [/^quantity$/, /^unit (price|amount)$|^price$/],
    make: (quantity = number(0), each = number(0)) => multiply(quantity, each),
  },
  {
    kind: 'calculated',
    of: /^gross (revenue|sales|income)$/,
    from: [
      /^production t$|^(yield|production|harvested) (tonne|ton|kg|t)$/,
      /^price per (tonne|ton|kg|t)$/,
    ],
    make: (amount = number(0), each = number(0)) => multiply(amount, each),
  },
  {
    kind: 'balance',
    of: /^net (revenue|sales)$/,
    start: /^gross (revenue|sales)$/,
    minus:
      /^(total )?(discount|refund|return|allowance|(platform|marketplace|processing|store) fee)( amount)?$/,
  },
  {
    kind: 'calculated',
    of: /^(gross |unit )?(margin|profit)( amount)?$/,
    from: [price, unitCost],
    make: (sold = number(0), cost = number(0)) => subtract(sold, cost),
  },
  {
    kind: 'calculated',
    of: /^(gross|net|operating) (margin|profit|income)( amount)?$|^profit$|^ebitda$/,
    from: [/^(gross |net |total )?(revenue|sales)$/, allCosts],
    make: (sold = number(0), cost = number(0)) => subtract(sold, cost),
  },
  {
    kind: 'calculated',
    of: /^noi$|^net operating income$/,
    from: [
      /^(effective )?gross (income|rental income|rent)$|^rental income$/,
      /^(total )?operating expense$|^opex$/,
    ],
    make: (income = number(0), expense = number(0)) => subtract(income, expense),
  },
  {
    kind: 'calculated',
    of: /^loan amount$|^(amount )?financed( amount)?$/,
    from: [/^(purchase|sale|property|vehicle) price$/, /^down payment( amount)?$|^deposit$/],
    make: (whole = number(0), down = number(0)) => subtract(whole, down),
  },
  {
    kind: 'calculated',
    of: /^(stock|inventory|extended|total) value$/,
    from: [
      /^(quantity )?on hand( quantity)?$|^stock( quantity)?$|^quantity$/,
      /^(unit|average) cost$|^cost$/,
    ],
    make: (quantity = number(0), each = number(0)) => multiply(quantity, each),
  },
  {
    kind: 'calculated',
    of: /^(energy|usage|consumption) (charge|cost)$/,
    from: [
      /^(total )?kwh( used)?$|^(usage|consumption) kwh$|^kwh (consumed|consumption|usage)$/,
      /^rate( per kwh)?$|^(price|cost|tariff) per kwh$|^unit rate$/,
    ],
    make: (used = number(0), rate = number(0)) => multiply(used, rate),
  },
  {
    kind: 'calculated',
    of: /^labor cost$/,
    from: [/^hours? worked$|^(labor|total) hour$/, /^hourly (rate|wage|pay)$|^(labor|pay) rate$/],
    make: (hours = number(0), rate = number(0)) => multiply(hours, rate),
  },
  {
    kind: 'calculated',
    of: /^commission( amount)?$/,
    table: /\b(sale|deal|closing|transaction|opportunity|order)\b/,
    from: [/^(sale|closing|deal|order) (price|amount|value)$/, /^commission percent$/],
    make: (sold = number(0), percent = number(0)) =>
      multiply(sold, multiply(percent, number('0.01'))),
  },
  {
    kind: 'balance',
    of: /^(patient responsibility|patient (due|owe|share|amount))$/,
    start: /^(total|billed|allowed) (charge|amount)$/,
    minus: /^(insurance|payer) (paid|payment|amount)$|^(contractual )?adjustment$/,
  },
  {
    kind: 'balance',
    of: /^(balance|amount) due$|^outstanding (balance|amount)$|^balance$/,
    start: /^(grand |invoice |order )?total( (amount|due|charge|fee|price|cost))?$/,
    minus:
      /^(amount paid|paid amount|total paid|deposit paid|paid|deposit|scholarship|insurance (covered|paid|coverage|payment|share)|covered by insurance)( amount)?$/,
  },
  {
    kind: 'balance',
    of: /^(net incurred|net loss)( amount)?$/,
    start: /^(total |gross )?incurred( amount| loss)?$/,
    minus: /^(recovered|recovery|subrogation|salvage)( amount)?$/,
  },
  {
    kind: 'balance',
    of: /^((outstanding|case|remaining) )?reserve( amount)?$/,
    table: /\bclaim\b/,
    start: /^(total |gross )?incurred( amount| loss)?$/,
    minus: /^paid( to date| amount)?$|^total paid$/,
  },
  {
    kind: 'calculated',
    of: /^combined ratio$/,
    from: [/^loss ratio$/, /^expense ratio$/],
    make: (loss = number(0), expense = number(0)) => add(loss, expense),
  },
]
