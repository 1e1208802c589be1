import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const pay = /\b(payslip|payroll|pay|paycheck|salary|payroll run)\b/
const building = /\b(building|property|complex|asset)$/
const loan = /\b(mortgage|loan)$/
const grades = /\b(grade|result|score|mark|assessment)$/
const course = /\b(module|course|subject)$/
const fees = /\b(tuition|student bill|student account|fee)\b/
const check = /\b(check|order|ticket|bill|tab)$/
const mrr = /\b(mrr|revenue) (movement|waterfall|change)$/

/** What offices of personnel, houses, schools and sellers of subscriptions count. */
export const officesQuantities: readonly UsualQuantity[] = [
  {
    name: /^((base|regular|basic) )?(pay|salary)$/,
    table: pay,
    size: skewed(4700, 0.35, [2100, 17_000], 2),
  },
  {
    name: /^tenure( in)?( year)?$|^average tenure( year)?$|^year (of|at) (service|company)$/,
    size: skewed(4.1, 0.7, [0.2, 31], 1),
  },
  { name: /^fte$|^full time equivalent$/, size: few({ 1: 82, 0.8: 9, 0.5: 7, 0.6: 2 }) },
  { name: /^(carried over|carry ?over)( day)?$/, size: few({ 0: 42, 1: 12, 2: 14, 3: 14, 5: 18 }) },
  { name: /^year (in|of) practice$|^practice year$/, size: bell(16, 9, [1, 44], 0) },
  { name: /^total unit$|^unit count$/, table: building, size: skewed(58, 0.8, [4, 420], 0) },
  {
    name: /^gross (sqft|sq ft|square foot)$/,
    table: building,
    size: skewed(64_000, 0.7, [5200, 620_000], 0),
  },
  {
    name: /^last (renovated|remodeled)( year)?$|^renovation year$/,
    size: bell(2014, 6, [1988, 2025], 0),
  },
  { name: /^rent per (sqft|sq ft|square foot)$/, size: bell(2.1, 0.45, [1.1, 4.6], 2) },
  { name: /^price per (sqft|sq ft|square foot)$/, size: skewed(262, 0.35, [95, 980], 2) },
  {
    name: /^(purchase|property) price$/,
    table: loan,
    size: skewed(430_000, 0.45, [92_000, 2_900_000], 0),
  },
  { name: /^(loan )?term year$/, size: few({ 30: 76, 15: 18, 20: 6 }) },
  {
    name: /^(midterm|final exam|final|course ?work|quiz|lab|homework|project)( score| mark| grade)?$|^course work$/,
    table: grades,
    size: bell(77, 10, [34, 100], 1),
  },
  { name: /^ects?( credit)?$/, size: few({ 6: 48, 5: 22, 3: 14, 10: 10, 12: 6 }) },
  { name: /^lecture hour$/, table: course, size: few({ 28: 34, 24: 20, 30: 26, 36: 20 }) },
  {
    name: /^(lab|tutorial|practical|seminar) hour$/,
    table: course,
    size: few({ 0: 34, 12: 30, 14: 20, 24: 16 }),
  },
  { name: /^self study hour$/, table: course, size: few({ 60: 24, 90: 34, 110: 28, 130: 14 }) },
  { name: /^tuition( fee| amount)?$/, table: fees, size: skewed(6200, 0.35, [1900, 26_000], 2) },
  {
    name: /^(housing|dorm|accommodation) fee$/,
    table: fees,
    size: skewed(3300, 0.25, [1400, 6800], 2),
  },
  { name: /^other fee$/, table: fees, size: skewed(410, 0.4, [80, 1400], 2) },
  {
    name: /^waitlist(ed)?( count)?$|^waitlisted$/,
    size: few({ 0: 62, 1: 9, 2: 9, 4: 8, 7: 7, 12: 5 }),
  },
  { name: /^(starting|opening|beginning) mrr$/, size: skewed(2300, 0.8, [49, 42_000], 2) },
  { name: /^new mrr$/, table: mrr, size: few({ 0: 84, 290: 7, 590: 5, 1490: 4 }) },
  {
    name: /^(sent|email sent|recipient|total sent)( count)?$/,
    table: /\b(email|mail|campaign|newsletter|send|mailing)\b/,
    size: skewed(16_000, 0.8, [600, 240_000], 0),
  },
  { name: /^(mau|monthly active user)$/, size: skewed(5200, 0.9, [120, 160_000], 0) },
  {
    name: /^(dau|daily active user)$/,
    table: /\b(kpi|daily)\b/,
    size: skewed(46_000, 0.4, [2400, 480_000], 0),
  },
  { name: /^arpu$|^arpdau$/, size: skewed(0.13, 0.35, [0.02, 1.2], 4) },
  { name: /^food sales$/, table: check, size: skewed(58, 0.7, [8, 620], 2) },
  {
    name: /^(beverage|drink|alcohol|bar) sales$/,
    table: check,
    size: skewed(19, 0.8, [0, 280], 2),
  },
  {
    name: /^cover$|^cover count$/,
    table: /\b(daily|day|service)\b/,
    size: skewed(140, 0.45, [28, 520], 0),
  },
  { name: /^gross sales$/, table: /\bdaily sales?\b/, size: skewed(5100, 0.4, [900, 26_000], 2) },
  { name: /^protein( g| gram)?$/, size: bell(25, 10, [2, 66], 0) },
  { name: /^fat( g| gram)?$/, size: bell(22, 9, [1, 64], 0) },
  { name: /^(carb|carbohydrate)( g| gram)?$/, size: bell(44, 17, [4, 120], 0) },
  {
    name: /^(room|number of room)$/,
    table: /\b(booking|reservation)$/,
    size: few({ 1: 87, 2: 10, 3: 3 }),
  },
  {
    name: /^room available$/,
    table: /\bdaily stat\b/,
    size: few({ 84: 22, 120: 30, 160: 28, 220: 20 }),
  },
  {
    name: /^(total |lifetime )?point earned$/,
    table: /\b(loyalty|member|reward)\b/,
    size: skewed(21_000, 0.9, [400, 380_000], 0),
  },
  { name: /^seated capacity$/, size: few({ 32: 24, 38: 34, 46: 26, 72: 16 }) },
  { name: /^standing capacity$/, size: few({ 20: 30, 28: 34, 45: 22, 90: 14 }) },
  { name: /^week day rider$/, size: skewed(148_000, 0.7, [9000, 1_900_000], 0) },
  { name: /^week end rider$/, size: skewed(41_000, 0.7, [2200, 560_000], 0) },
  { name: /^average fare$/, size: bell(1.94, 0.28, [1.1, 3.6], 2) },
  { name: /^(boarding|alighting)$/, table: /\bstop\b/, size: skewed(6, 0.8, [0, 64], 0) },
  { name: /^on ?board load$|^passenger load$/, size: skewed(23, 0.6, [0, 96], 0) },
  { name: /^wheelchair boarding$/, size: few({ 1: 70, 2: 14, 0: 16 }) },
  { name: /^delay second$/, size: skewed(85, 1, [0, 1900], 0) },
  {
    name: /^seat (offered|available)$/,
    table: /\b(flight|leg)\b/,
    size: few({ 70: 12, 118: 16, 150: 24, 180: 30, 220: 10, 289: 8 }),
  },
  { name: /^economy seat$/, size: few({ 126: 26, 150: 36, 162: 22, 236: 16 }) },
  { name: /^business seat$/, size: few({ 8: 26, 12: 34, 16: 24, 28: 16 }) },
  { name: /^first( class)? seat$/, size: few({ 0: 76, 4: 8, 6: 8, 8: 8 }) },
  { name: /^ask$|^asm$/, size: skewed(41_000_000, 0.7, [2_000_000, 420_000_000], 0) },
  { name: /^(rask|rasm)$/, size: bell(0.104, 0.014, [0.06, 0.16], 4) },
  { name: /^(cask|casm)$/, size: bell(0.094, 0.011, [0.06, 0.14], 4) },
  { name: /^match played$/, size: skewed(120, 0.8, [4, 1400], 0) },
  { name: /^shot fired$/, size: skewed(9800, 0.8, [200, 120_000], 0) },
  { name: /^kill$/, table: /\bstat\b/, size: skewed(860, 0.8, [12, 12_000], 0) },
  { name: /^death$/, table: /\bstat\b/, size: skewed(790, 0.8, [12, 11_000], 0) },
  { name: /^(elo|mmr|elo rating)$/, size: bell(1480, 260, [620, 2700], 0) },
  {
    name: /^spend(ing)? (cap|limit)$/,
    size: few({ 5000: 24, 10000: 30, 25000: 26, 50000: 14, 100000: 6 }),
  },
  { name: /^targeting age minimum$/, size: few({ 18: 52, 25: 30, 35: 12, 45: 6 }) },
  { name: /^targeting age maximum$/, size: few({ 65: 44, 54: 22, 44: 20, 34: 14 }) },
  { name: /^average watch time( second)?$/, table: /\bvideo\b/, size: skewed(13, 0.5, [2, 90], 1) },
  {
    name: /^room charge$/,
    table: /\b(encounter|admission|stay|visit)$/,
    size: skewed(3900, 0.7, [600, 62_000], 2),
  },
  {
    name: /^(lab|laboratory|pharmacy|radiology|imaging|supply) charge$/,
    size: skewed(520, 0.8, [30, 14_000], 2),
  },
  {
    name: /^dose( mg)?$|^dosage mg$/,
    size: few({ 5: 14, 10: 20, 20: 18, 25: 10, 40: 10, 50: 8, 100: 8, 250: 5, 500: 7 }),
  },
  { name: /^day supply$|^supply day$/, size: few({ 30: 54, 90: 28, 14: 6, 10: 6, 7: 6 }) },
]
