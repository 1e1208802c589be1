import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const staff = /\b(employee|payroll|department)\b/

/** What is paid to staff, and asked of them. */
export const staffQuantities: readonly UsualQuantity[] = [
  {
    name: /^(bonus|target bonus)( target)?( (percent|rate))$/,
    schema: staff,
    size: few({ 0: 22, 5: 26, 8: 10, 10: 24, 15: 12, 20: 6 }),
  },
  {
    name: /^state( income)? tax( (amount|withheld))?$|^(medicare|social security)( (tax|amount))?$/,
    table: /\b(payroll|payslip|paycheck|payroll run)\b/,
    size: skewed(185, 0.4, [20, 1700], 2),
  },
  {
    name: /^(medical|health|dental|retirement|401 k|benefit) (deduction|contribution|premium)$/,
    table: /\b(payroll|payslip|paycheck|payroll run)\b/,
    size: skewed(240, 0.4, [30, 1600], 2),
  },
  {
    name: /^day (requested|taken|off|used)$|^duration day$/,
    table: /\b(leave|leave request|absence|time off|pto|vacation)\b/,
    size: few({ 0.5: 8, 1: 30, 2: 18, 3: 14, 4: 6, 5: 18, 10: 6 }),
  },
  {
    name: /^(time to (fill|hire)|day to (fill|hire)|day open)( day)?$/,
    size: skewed(41, 0.45, [7, 190], 0),
  },
  {
    name: /^applicant( count)?$|^(number|count) of applicant$/,
    size: skewed(48, 0.8, [1, 640], 0),
  },
  {
    name: /^(overall|performance|final) (score|rating)$/,
    table: /\b(performance review|appraisal|evaluation)$/,
    size: bell(3.5, 0.7, [1, 5], 1),
  },
]
