import { bell, few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What universities count. */
export const studentsQuantities: readonly UsualQuantity[] = [
  { name: /^(sat|sat score)$/, size: bell(1120, 150, [640, 1600], 0) },
  { name: /^(act|act score)$/, schema: /\bstudent\b/, size: bell(23, 5, [9, 36], 0) },
  {
    name: /^credit( hour)?s? (earned|completed|attempted)$/,
    schema: /\bstudent\b/,
    size: bell(62, 33, [0, 138], 0),
  },
  {
    name: /^grade point$/,
    table: /\b(enrollment|grade|transcript|course grade)$/,
    size: few({ 4: 30, 3.7: 12, 3.3: 12, 3: 22, 2.7: 6, 2.3: 5, 2: 8, 1: 3, 0: 2 }),
  },
  {
    name: /^(financial aid|aid|scholarship|grant)( (amount|award|awarded))?$/,
    schema: /\bstudent\b/,
    size: skewed(7800, 0.7, [500, 58_000], 2, 50),
  },
  {
    name: /^(annual |operating |department )?budget$/,
    table: /\bdepartment$/,
    schema: /\b(student|course|employee|instructor)\b/,
    size: skewed(1_900_000, 0.8, [140_000, 28_000_000], 0, 1000),
  },
  { name: /^attendance( (rate|percent))$/, size: share(0.89, 0.08) },
]
