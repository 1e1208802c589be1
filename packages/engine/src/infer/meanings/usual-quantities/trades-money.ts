import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

const insurers = /\b(policy ?holder|policy type|adjuster|insured|premium|claim payment|insurance)\b/
const law = /\b(matter|attorney|lawyer|court case|legal case)\b/
const giving = /\b(donation|pledge|donor|congregation|parish)\b/
/** An hour from 0 to 23 is read as often as any other. */
const hoursOfUse = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 1]))

const energy = /\b(meter|meter reading|tariff)\b/

/** Sums that insurers, law firms, charities and suppliers of energy write. */
export const tradesMoneyQuantities: readonly UsualQuantity[] = [
  // insurers
  {
    name: /^(policy |claim |coverage )?deductible( amount)?$|^excess( amount)?$/,
    schema: insurers,
    size: few({ 500: 34, 1000: 30, 250: 14, 2500: 12, 5000: 6, 0: 4 }),
  },
  {
    name: /^(coverage|policy|limit|maximum|insured|sum insured|coverage amount|face)( (limit|amount|authority|sum))*$|^maximum authority$|^sum insured$|^authority limit$/,
    schema: insurers,
    size: few({ 50000: 20, 100000: 28, 250000: 20, 300000: 14, 500000: 12, 1000000: 6 }),
  },
  {
    name: /^((quoted|annual|base|gross|net|written|total) )?premium( amount)?$/,
    schema: insurers,
    size: skewed(980, 0.6, [85, 9800], 2),
  },
  {
    name: /^amount due$|^(instal?lment|premium)( amount)?$/,
    table: /\bpremium (payment|instal?lment)\b/,
    size: skewed(128, 0.5, [18, 1400], 2),
  },
  {
    name: /^(estimated|claimed|loss|reserve|approved|settled|settlement|paid|incurred|claim)( (amount|loss|cost|reserve))?$|^amount$/,
    table: /\bclaim( payment)?$/,
    schema: insurers,
    size: skewed(3200, 1.1, [120, 260_000], 2),
  },
  {
    name: /^annual mileage$|^miles? per year$/,
    size: skewed(11_200, 0.4, [1500, 45_000], 0, 100),
  },
  {
    name: /^commission rate$/,
    schema: insurers,
    size: few({ 0.1: 26, 0.12: 24, 0.15: 24, 0.08: 12, 0.05: 8, 0.2: 6 }),
  },
  // law
  {
    name: /^(hourly |billing |standard )?rate( per hour)?$/,
    schema: law,
    size: skewed(345, 0.35, [120, 1150], 2, 5),
  },
  {
    name: /^(fixed|flat) fee( amount)?$/,
    schema: law,
    size: skewed(3500, 0.7, [450, 60_000], 2, 50),
  },
  {
    name: /^(fee|legal fee|professional fee|fees?)( (amount|total))?$/,
    schema: law,
    table: /\b(invoice|bill)$/,
    size: skewed(4200, 0.9, [180, 140_000], 2),
  },
  {
    name: /^(expense|cost|disbursement)s?( (amount|total))?$/,
    schema: law,
    table: /\b(invoice|bill)$/,
    size: skewed(210, 1, [0, 18_000], 2),
  },
  {
    name: /^amount$/,
    schema: law,
    table: /\btrust\b/,
    size: skewed(4800, 1, [150, 250_000], 2, 50),
  },
  {
    name: /^balance( after)?$/,
    schema: law,
    table: /\btrust\b/,
    size: skewed(9800, 0.9, [0, 420_000], 2, 50),
  },
  {
    name: /^hours?$/,
    schema: law,
    table: /\b(time entry|time log)\b/,
    size: few({ 0.3: 14, 0.5: 16, 0.8: 10, 1: 14, 1.2: 8, 1.5: 10, 2: 12, 2.5: 6, 3.2: 5, 4: 5 }),
  },
  // giving
  {
    name: /^(donation |gift |pledge )?amount$/,
    schema: giving,
    table: /\b(donation|gift|contribution|offering)$/,
    size: few({ 25: 16, 50: 24, 100: 24, 20: 10, 200: 8, 250: 6, 500: 5, 75: 4, 1000: 3 }),
  },
  {
    name: /^(pledge(d)? |total )?amount$/,
    schema: giving,
    table: /\bpledge$/,
    size: few({ 600: 18, 1200: 24, 1000: 18, 500: 14, 2400: 12, 300: 8, 5000: 6 }),
  },
  {
    name: /^(goal|target|fundraising)( (amount|goal))?$/,
    schema: giving,
    size: skewed(24_000, 0.9, [1500, 750_000], 2, 500),
  },
  {
    name: /^(raised|collected|received)( (amount|total))?$|^(amount|total) raised$/,
    schema: giving,
    size: skewed(15_000, 1, [400, 600_000], 2, 5),
  },
  {
    name: /^(registration |entry |ticket )?fee$/,
    table: /\bevent$/,
    size: few({ 0: 44, 10: 14, 15: 12, 20: 12, 25: 10, 50: 8 }),
  },
  // energy
  {
    name: /^(unit )?(rate|price)( per)? kwh$|^unit (rate|price)$|^(price|rate) per unit$/,
    schema: energy,
    size: skewed(0.268, 0.25, [0.06, 0.62], 4),
  },
  {
    name: /^(daily |fixed )?standing charge( (daily|day|per day))?$|^(daily|fixed) charge$/,
    schema: energy,
    table: /\b(tariff|rate|plan)\b/,
    size: skewed(0.47, 0.3, [0.1, 1.4], 4),
  },
  {
    name: /^(standing|daily|fixed) charge$/,
    schema: energy,
    table: /\b(bill|invoice)\b/,
    size: skewed(14.6, 0.2, [6, 42], 2),
  },
  {
    name: /^(energy|usage|consumption|unit|supply) (charge|cost|amount)$/,
    schema: energy,
    size: skewed(82, 0.5, [9, 900], 2),
  },
  {
    name: /^hour( of day)?$/,
    table: /\b(interval|reading|load|profile|hourly)\b/,
    schema: energy,
    size: few(hoursOfUse),
  },
  {
    name: /^(kwh|consumption|usage|energy)( kwh)?$/,
    table: /\b(interval|hourly|half hourly|load profile)\b/,
    schema: energy,
    size: skewed(0.62, 0.6, [0.04, 9], 3),
  },
  {
    name: /^((total|billed) )?kwh( (billed|total|used))?$/,
    table: /\b(bill|invoice)\b/,
    schema: energy,
    size: skewed(410, 0.5, [40, 4200], 1),
  },
  {
    name: /^(total kwh|unit used|consumption|usage|kwh|unit|energy used)( kwh)?$/,
    schema: energy,
    size: skewed(290, 0.5, [20, 4800], 1),
  },
  {
    name: /^(last |current |previous |meter )?reading( value)?$/,
    schema: energy,
    size: skewed(14_800, 0.8, [120, 98_000], 1),
  },
  {
    name: /^(compensation|goodwill)( (amount|payment|paid))?$/,
    size: few({ 0: 50, 25: 18, 50: 14, 30: 8, 100: 6, 150: 4 }),
  },
]
