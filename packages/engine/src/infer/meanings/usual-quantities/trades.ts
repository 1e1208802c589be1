import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What other trades count and measure. */
export const tradesQuantities: readonly UsualQuantity[] = [
  {
    name: /^seat( (count|limit|number))?$|^(user|licen[cs]e) (count|limit)$|^(number|count) of (seat|user)$/,
    table: /\b(subscription|plan|license|contract|account|tenant|organization|workspace)\b/,
    size: skewed(9, 1.1, [1, 900], 0),
  },
  {
    name: /^trial( period)? day$|^trial( period)?( length| duration)?$/,
    size: few({ 14: 56, 30: 24, 7: 16, 0: 4 }),
  },
  {
    name: /^(year|yr) (of )?(experience|exp|service)$|^experience( year)?$|^seniority( year)?$/,
    size: skewed(7, 0.7, [1, 38], 0),
  },
  {
    name: /^(year|experience|skill year)$/,
    table: /\bskill\b/,
    size: few({ 1: 18, 2: 22, 3: 18, 4: 12, 5: 12, 7: 8, 10: 7, 15: 3 }),
  },
  {
    name: /^(headcount|opening|vacancy|position count|number of (opening|position|vacancy))$/,
    table: /\b(job|job order|job posting|vacancy|requisition|position|opening)$/,
    size: few({ 1: 62, 2: 16, 3: 9, 4: 4, 5: 5, 8: 2, 10: 2 }),
  },
  {
    name: /^notice( period)?( (week|wk))?$/,
    size: few({ 4: 44, 2: 24, 8: 12, 12: 14, 0: 6 }),
  },
  {
    name: /^(pay|payment|credit) terms?( day)?$|^(payment|credit) day$/,
    size: few({ 30: 56, 14: 16, 45: 8, 60: 14, 7: 4, 90: 2 }),
  },
  {
    name: /^guarantee( period)?( day)?$/,
    size: few({ 90: 60, 60: 20, 30: 12, 180: 8 }),
  },
  {
    name: /^(fee|placement fee|commission)( (percent|rate))?$/,
    table: /\b(client|agreement|contract)\b/,
    schema: /\b(candidate|placement|recruiter|vacancy)\b/,
    size: few({ 20: 36, 18: 16, 22: 12, 25: 18, 15: 12, 30: 6 }),
  },
  {
    name: /^(fee|placement fee)( amount)?$/,
    table: /\bplacement$/,
    schema: /\b(candidate|recruiter|offer)\b/,
    size: skewed(14_500, 0.45, [3000, 68_000], 2, 50),
  },
  {
    name: /^(quota|target|sales quota|sales target)( (quarter|month|year|amount))?$/,
    table: /\b(recruiter|salesperson|sales rep|rep|employee|agent)$/,
    size: skewed(95_000, 0.5, [15_000, 800_000], 2, 1000),
  },
  {
    name: /^(seat|seating|total)? ?capacity$/,
    table: /\b(auditorium|theater|theatre|hall|stage|cinema|screen)$/,
    size: skewed(310, 0.7, [40, 2400], 0, 2),
  },
  {
    name: /^(running time|runtime|duration)( (minute|min))?$/,
    table: /\b(production|play|opera|musical)$/,
    size: skewed(125, 0.25, [50, 300], 0, 5),
  },
  {
    name: /^(interval|intermission)( count)?$/,
    table: /\b(production|play|opera|show|musical)$/,
    size: few({ 1: 70, 0: 22, 2: 8 }),
  },
  {
    name: /^(loyalty|reward|bonus|membership) point( balance)?$|^point balance$|^point$/,
    table: /\b(guest|customer|member|loyalty|passenger|client|user|account)\b/,
    size: skewed(2300, 1.3, [0, 180_000], 0, 10),
  },
  {
    name: /^(employee|staff|worker) (count|size)$|^(number|count) of (employee|staff|worker)$|^headcount$/,
    size: skewed(38, 1.4, [1, 40_000], 0),
  },
  {
    name: /^(vacation|holiday|leave|pto|annual leave)( day)?( (balance|remaining|left|entitlement|allowance))?$|^day (of )?(vacation|leave|off)$/,
    size: few({ 10: 8, 15: 14, 20: 26, 22: 10, 25: 26, 28: 8, 30: 8 }),
  },
  {
    name: /^(weekly hour|hour per week|contract hour)$/,
    size: few({ 40: 58, 20: 14, 30: 10, 35: 10, 38: 8 }),
  },
  {
    name: /^(hour|hour worked|worked hour|logged hour|billable hour|duration hour)$/,
    table: /\b(timesheet|time|entry|shift|work|log|labor|labour|attendance|project)\b/,
    size: few({ 8: 34, 7.5: 14, 4: 10, 6: 10, 2: 10, 1: 7, 3: 8, 5: 7 }),
  },
  {
    name: /^(copy|total copy|available copy|copy (count|available|owned|total))$|^(number|count) of copy$/,
    size: few({ 1: 34, 2: 28, 3: 18, 4: 10, 5: 7, 8: 3 }),
  },
  {
    name: /^(serving|serves|portion|yield)( (count|size))?$|^number of serving$/,
    size: few({ 4: 44, 2: 24, 6: 18, 8: 8, 1: 4, 12: 2 }),
  },
  {
    name: /^(prep|preparation|cook|cooking|baking|total|rest|resting)( time)?( (minute|min))?$/,
    table: /\b(recipe|dish|meal)\b/,
    size: few({ 10: 18, 15: 22, 20: 18, 25: 8, 30: 16, 45: 10, 60: 8 }),
  },
  {
    name: /^rollout( percent)?$|^traffic percent$/,
    size: few({ 100: 46, 0: 18, 10: 10, 25: 9, 50: 12, 5: 5 }),
  },
  {
    name: /^(page|pages)( (count|number))?$|^number of page$/,
    table: /\b(book|edition|publication|title)\b/,
    size: skewed(288, 0.4, [48, 1200], 0),
  },
  {
    name: /^(current |pet |animal |body )?weight( (kg|lb))?$/,
    table: /\b(pet|dog|cat)$/,
    size: skewed(9, 0.8, [0.4, 60], 1),
  },
  { name: /^carat( weight)?$/, size: skewed(0.8, 0.6, [0.2, 8], 2) },
  { name: /^(abv|alcohol)( (percent|content|by volume))?$/, size: bell(9.5, 4, [3.5, 46], 1) },
  { name: /^ibu$/, size: bell(38, 16, [5, 110], 0) },
  { name: /^ph( (level|value))?$/, size: bell(7, 0.7, [4, 10], 1) },
  {
    name: /^(seat|capacity|chair|cover|size)( count)?$/,
    table: /\b(table|dining)\b/,
    schema: /\b(restaurant|menu|dish|reservation|guest)\b/,
    size: few({ 4: 44, 2: 34, 6: 14, 8: 8 }),
  },
  {
    name: /^calor(y|ie|ies)$|^kcal$|^energy kcal$/,
    table: /\b(menu|menu item|dish|meal|recipe|food)\b/,
    size: skewed(520, 0.45, [80, 1800], 0, 10),
  },
  { name: /^spic(e|iness|y)( level)?$/, size: few({ 0: 52, 1: 22, 2: 16, 3: 10 }) },
  {
    name: /^(minimum|min) age$/,
    table: /\b(car|vehicle|rental|class)\b/,
    size: few({ 21: 46, 25: 32, 18: 14, 23: 8 }),
  },
  { name: /^renewals?( count)?$|^times renewed$/, size: few({ 0: 66, 1: 22, 2: 9, 3: 3 }) },
  {
    name: /^(fine|fine due|fine amount|overdue fine)$/,
    table: /\b(loan|member|borrower|patron|checkout)\b/,
    size: few({ 0: 84, 0.5: 4, 1: 4, 2.5: 4, 5: 3, 12: 1 }),
  },
  {
    name: /^(goal|target|objective) (met|achieved|completed)$/,
    size: few({ 3: 26, 4: 28, 5: 18, 2: 16, 1: 8, 0: 4 }),
  },
  {
    name: /^(interest|interested) level$|^level of interest$/,
    size: few({ 3: 34, 4: 28, 2: 16, 5: 14, 1: 8 }),
  },
  {
    name: /^(lot size|lot|land)( (acre|area))?$|^acre$/,
    table: /\b(property|listing|house|parcel)\b/,
    size: skewed(0.24, 0.7, [0.04, 12], 2),
  },
  {
    name: /^(over ?time|overtime)( hour)?$/,
    size: few({ 0: 70, 0.5: 8, 1: 10, 1.5: 5, 2: 5, 3: 2 }),
  },
]
