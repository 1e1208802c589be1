import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const homes = /\b(real estate|lease|landlord|realtor|showing|tenant|open house)\b/
const lodging = /\b(hotel|room type|reservation|hostel|resort)\b/
const gyms = /\b(gym|membership plan|workout|trainer)\b/
const work = /\b(employee|payroll|position|job|payslip|staff)\b/

/** Money whose name tells how much it usually is, in dollars or the like. */
export const moneyQuantities: readonly UsualQuantity[] = [
  // homes
  {
    name: /^(monthly |weekly )?rent( (amount|price|monthly|per month))?$/,
    size: skewed(1650, 0.4, [420, 9500], 2, 25),
  },
  {
    name: /^(security |rental )?deposit( amount)?$/,
    table: /\b(lease|tenancy|rental agreement|contract)\b/,
    schema: homes,
    size: skewed(1900, 0.4, [450, 12_000], 2, 50),
  },
  {
    name: /^(sale|sold|selling|closing|final|purchase|offer|offered|asking|list)( price| amount)?$|^(amount|price)$/,
    table: /\b(sales?|offer|listing|property|bid|closing)$/,
    schema: homes,
    size: skewed(385_000, 0.45, [68_000, 4_200_000], 2, 500),
  },
  {
    name: /^(minimum |maximum )?budget( (minimum|maximum|from|to))?$/,
    schema: homes,
    table: /\b(buyer|client|lead|customer|prospect|inquiry)\b/,
    size: skewed(420_000, 0.45, [90_000, 3_000_000], 2, 5000),
  },
  {
    name: /^(earnest|earnest money|earnest deposit|down payment)( amount)?$/,
    size: skewed(7500, 0.6, [1000, 90_000], 2, 500),
  },
  {
    name: /^commission( (amount|paid|earned))?$/,
    schema: homes,
    size: skewed(11_500, 0.5, [1500, 120_000], 2),
  },
  // stays, sport, courses
  {
    name: /^(base|nightly|night|room|daily|standard|rack) (price|rate)$|^(price|rate)( per night)?$/,
    table: /\b(room|room type|room category|reservation|rate plan|stay)\b/,
    schema: lodging,
    size: skewed(129, 0.4, [42, 890], 2, 1),
  },
  {
    name: /^(monthly|membership|joining|annual|yearly|registration|sign up|enrollment)( membership)? (fee|price|dues)$|^(price|fee)$/,
    table: /\b(membership|membership plan|plan)\b/,
    schema: gyms,
    size: few({ 19.9: 14, 29.9: 26, 34.9: 10, 39.9: 20, 49.9: 16, 59: 6, 79: 5, 99: 3 }),
  },
  {
    name: /^(hourly|hour) (rate|wage|pay)$|^(rate|wage|pay|price) per hour$|^wage$/,
    size: skewed(24, 0.4, [11, 160], 2, 0.5),
  },
  {
    name: /^(tuition|tuition fee|course fee|school fee)( amount)?$|^(cost|price|fee)$/,
    table: /\b(training|course|program|seminar|workshop|certification)\b/,
    size: skewed(460, 0.7, [40, 6500], 2, 5),
  },
  {
    name: /^(daily|day) (rate|price)$|^(rate|price) per day$/,
    schema: /\b(car|vehicle|rental|equipment|tool)\b/,
    size: skewed(56, 0.4, [19, 420], 2, 1),
  },
  // work
  {
    name: /^(gross|net)( (pay|salary|amount|wage|income))?$|^(net|gross|base|basic|take home) (pay|salary)$/,
    table: /\b(payroll|payslip|pay|salary|paycheck)\b/,
    size: skewed(4100, 0.35, [1200, 19_000], 2),
  },
  {
    name: /^(tax withheld|income tax|tax|tax amount|withholding|federal tax)$/,
    table: /\b(payroll|payslip|paycheck)\b/,
    size: skewed(760, 0.4, [90, 6500], 2),
  },
  {
    name: /^(deduction|other deduction|benefit|insurance|pension|retirement|social security|overtime pay|allowance)s?( amount)?$/,
    table: /\b(payroll|payslip|paycheck)\b/,
    size: skewed(210, 0.5, [20, 1900], 2),
  },
  {
    name: /^(expected |desired |current |offered |minimum |maximum )?salary( (from|to|minimum|maximum|expectation|offered))?$/,
    table: /\b(opening|vacancy|candidate|applicant|job|posting|offer|position|grade|designation)\b/,
    size: skewed(68_000, 0.35, [28_000, 240_000], 2, 1000),
  },
  {
    name: /^bonus (percent|rate)$/,
    schema: work,
    size: few({ 0: 24, 5: 30, 10: 26, 15: 12, 20: 6, 25: 2 }),
  },
  // banks and insurers
  { name: /^(credit|fico) score$/, size: bell(698, 72, [320, 850], 0) },
  {
    name: /^(credit|card|spending|overdraft) limit( amount)?$/,
    size: few({ 500: 8, 1000: 16, 2000: 18, 3000: 14, 5000: 22, 7500: 8, 10000: 10, 15000: 4 }),
  },
  {
    name: /^(monthly|regular|scheduled|installment) payment( amount)?$|^(installment|emi)( amount)?$/,
    table: /\b(loan|mortgage|credit|lease|financing)\b/,
    size: skewed(480, 0.6, [45, 6500], 2),
  },
  {
    name: /^(amount due|amount paid|due amount|paid amount|payment amount|amount)$/,
    table: /\b(loan|mortgage) (payment|repayment|installment|instalment)\b/,
    size: skewed(480, 0.6, [45, 6500], 2),
  },
  {
    name: /^(principal|interest)( (part|portion|component|amount|paid))?$/,
    table: /\b(loan|mortgage) (payment|repayment|installment|instalment)\b/,
    size: skewed(190, 0.6, [12, 3200], 2),
  },
  {
    name: /^(late|overdue|penalty) (fee|charge)$/,
    size: few({ 0: 82, 15: 4, 25: 8, 35: 4, 50: 2 }),
  },
  {
    name: /^(term|loan term|duration|tenure)( month)?$|^term (in )?month$/,
    table: /\b(loan|mortgage|credit|financing|lease)\b/,
    size: few({ 12: 12, 24: 16, 36: 24, 48: 14, 60: 20, 120: 6, 180: 3, 360: 5 }),
  },
  {
    name: /^(premium|annual premium|yearly premium)( amount)?$/,
    schema: /\b(policy|insurance|claim)\b/,
    size: skewed(890, 0.6, [90, 9800], 2),
  },
  {
    name: /^(repair|damage|service|maintenance)( cost| price| amount)?$|^cost$/,
    table: /\b(damage|repair|maintenance|service record|workshop)\b/,
    size: skewed(240, 0.9, [25, 8200], 2),
  },
  {
    name: /^(fee )?amount( due)?$|^fee$/,
    table: /\b(fee|student fee)$/,
    schema: /\b(student|pupil)$/,
    size: skewed(140, 0.6, [20, 900], 2),
    goesWith: {
      column: { name: /^fee (type|category|name|head)$|^(type|category)$/ },
      sizes: [
        [/tuition/, skewed(4200, 0.4, [1200, 14_000], 0, 50)],
        [/hostel|housing|residence|board/, skewed(2600, 0.3, [900, 6000], 0, 50)],
        [/transport|bus/, skewed(320, 0.3, [120, 800], 0, 10)],
        [/library|sport|activity|registration|exam/, skewed(60, 0.4, [15, 250], 0, 5)],
      ],
    },
  },
  {
    name: /^(fine )?amount( due)?$|^fine$/,
    table: /\b(fine|overdue fine|library fine)$/,
    schema: /\b(book|library|borrower|patron)\b/,
    size: skewed(2.5, 0.8, [0.25, 40], 2),
  },
  {
    name: /^(fine|penalty|ticket)( amount)?$|^amount$/,
    table: /\b(fine|violation|citation|traffic ticket|penalty)\b/,
    size: few({ 25: 14, 35: 16, 50: 22, 65: 12, 80: 10, 100: 14, 150: 8, 250: 4 }),
  },
  {
    name: /^(purchase|acquisition|buying|vehicle) (price|cost)$/,
    table: /\b(car|vehicle|truck|fleet)\b/,
    size: skewed(29_500, 0.4, [7500, 160_000], 2, 50),
  },
  // meals
  {
    name: /^price$/,
    table: /\b(menu|menu item|dish|meal)\b/,
    size: skewed(13.5, 0.45, [2.5, 64], 2, 0.5),
  },
  { name: /^(tip|gratuity)( amount)?$/, size: skewed(7.5, 0.7, [0, 90], 2, 0.5) },
]
