import type { PartKind } from './part-kind.ts'

const gross = /^gross (pay|salary|wage|earning|amount)$/
const base = /^((base|regular|basic) )?(pay|salary|earning)$/
const grossSales = /^gross (sales|revenue)$/
const bill = /^(total|billed) (charge|amount)$/

/** What is taken off pay, sales and bills. */
export const payParts: readonly PartKind[] = [
  // a kilowatt hour costs some twelve to twenty-six hundredths
  {
    part: /^(energy |electricity |power |total )?cost$/,
    whole: [/^((consumption|usage|energy|consumed) kwh|kwh( consumed| used)?)$/],
    least: 12,
    most: 26,
  },
  {
    part: /^(recovered|recouped)( amount)?$|^amount recovered$/,
    whole: [/^(disputed|charged off|stolen|fraud|loss|written off)( amount)?$|^amount disputed$/],
    least: 20,
  },
  {
    part: /^(income|federal( income)?|withholding) tax$|^federal withholding$/,
    whole: [gross, base],
    least: 90,
    most: 220,
    of: 1000,
  },
  {
    part: /^(state( income)?|local|city) tax$/,
    whole: [gross, base],
    least: 20,
    most: 62,
    of: 1000,
  },
  {
    part: /^social security( tax| contribution)?$|^fica( tax)?$|^national insurance$/,
    whole: [gross, base],
    least: 62,
    most: 62,
    of: 1000,
  },
  { part: /^medicare( tax)?$/, whole: [gross, base], least: 14, most: 15, of: 1000 },
  {
    part: /^(pension|retirement|401k|401 k)( contribution| deduction)?$/,
    whole: [gross, base],
    least: 20,
    most: 80,
    of: 1000,
  },
  {
    part: /^(health |medical |dental )?insurance( deduction| premium)?$|^benefits?( deduction)?$|^other deduction$/,
    whole: [gross, base],
    least: 10,
    most: 55,
    of: 1000,
  },
  { part: /^over time pay$/, whole: [base], least: 0, most: 90, of: 1000 },
  {
    part: /^bonus( amount| pay)?$|^commission( amount| pay)?$/,
    whole: [base],
    least: 0,
    most: 120,
    of: 1000,
  },
  { part: /^(total )?discount( amount)?$/, whole: [grossSales], least: 0, most: 70, of: 1000 },
  {
    part: /^refund( amount)?$|^return( amount)?$/,
    whole: [grossSales],
    least: 0,
    most: 35,
    of: 1000,
  },
  { part: /^(platform|marketplace|store) fee$/, whole: [grossSales], least: 15, most: 30 },
  { part: /^processing fee$/, whole: [grossSales], least: 24, most: 34, of: 1000 },
  { part: /^(insurance|payer) (paid|payment|amount)$/, whole: [bill], least: 45, most: 92 },
  { part: /^(contractual )?adjustment$/, whole: [bill], least: 0, most: 7 },
  {
    part: /^down payment( amount)?$/,
    whole: [/^(purchase|sale|property|vehicle) price$/],
    least: 5,
    most: 35,
  },
  {
    part: /^(total )?operating expense$|^opex$/,
    whole: [/^(effective )?gross (income|rental income|rent)$|^rental income$/],
    least: 28,
    most: 52,
  },
  {
    part: /^paid( to date| amount)?$|^total paid$|^amount paid$/,
    whole: [/^(total |gross )?incurred( amount| loss)?$/],
    least: 10,
    most: 88,
  },
  {
    part: /^(recovered|recovery|subrogation|salvage)( amount)?$/,
    whole: [/^(total |gross )?incurred( amount| loss)?$/],
    least: 0,
    most: 9,
  },
  {
    part: /^approved amount$|^allowed amount$/,
    whole: [/^(claimed|billed|requested) amount$/],
    least: 55,
    most: 100,
  },
  {
    part: /^deposit paid$|^deposit amount$/,
    whole: [/^(grand |invoice )?total( (amount|due|charge|fee|price))?$/],
    least: 10,
    most: 100,
  },
  {
    part: /^(ingredient|food|material|unit) cost$/,
    whole: [/^((menu|sale|selling|unit|list|retail) )?price$/],
    least: 22,
    most: 46,
  },
  { part: /^labor cost$/, whole: [/^net sales$/], least: 24, most: 36 },
  {
    part: /^(cogs|cost of good( sold)?|cost of sales)$/,
    whole: [/^(gross |net |total )?(revenue|sales)$/],
    least: 28,
    most: 64,
  },
  {
    part: /^(total )?(operating )?(expense|cost)$/,
    whole: [/^(net |total )?(revenue|sales)$/],
    least: 52,
    most: 96,
  },
  { part: /^amount spent$/, whole: [/^spend(ing)? (cap|limit)$/], least: 4, most: 96 },
  { part: /^earned premium$/, whole: [/^written premium$/], least: 86, most: 99 },
  {
    part: /^incurred (loss|claim)$/,
    whole: [/^earned premium$/, /^written premium$/],
    least: 46,
    most: 84,
  },
  {
    part: /^(operating |underwriting )?expense$/,
    whole: [/^(written|earned) premium$/],
    least: 22,
    most: 34,
  },
  {
    part: /^(contraction|churned|churn) (mrr|arr)$/,
    whole: [/^starting (mrr|arr)$/],
    least: 0,
    most: 48,
    of: 1000,
  },
  {
    part: /^(expansion|reactivation) (mrr|arr)$/,
    whole: [/^starting (mrr|arr)$/],
    least: 0,
    most: 110,
    of: 1000,
  },
  {
    part: /^scholarship( amount)?$|^financial aid( amount)?$/,
    whole: [/^total charge$/],
    least: 0,
    most: 45,
  },
  { part: /^amount paid$|^paid amount$/, whole: [/^total charge$/], least: 15, most: 55 },
  {
    part: /^(effective )?gross (income|rental income|rent)$|^rental income$/,
    whole: [/^(sale|purchase) price$/],
    least: 80,
    most: 125,
    of: 1000,
  },
]
