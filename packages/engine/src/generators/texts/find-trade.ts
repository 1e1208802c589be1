import type { Trade } from '@worldloom/language'
import { readWords } from '../../infer/meanings/table-words.ts'
import type { Table } from '../../model/schema.ts'
import type { Context } from '../generator.ts'

/** What a row's texts may speak of, by the words of the tables it leads to; the particular first. */
const trades: readonly (readonly [RegExp, Trade | 'goods'])[] = [
  [/\b(product|item|goods|sku|article|variant|merchandise|brand)\b/, 'goods'],
  [/\b(hotel|room|stay|listing|accommodation|hostel|resort|property|lodging)\b/, 'stay'],
  [/\b(restaurant|meal|dish|menu|recipe|cafe|diner|food)\b/, 'meal'],
  [/\b(doctor|patient|clinic|physician|dentist|hospital|therapist|veterinarian)\b/, 'care'],
  [/\b(gym|workout|trainer|fitness|class session|membership plan)\b/, 'fitness'],
  [/\b(course|lesson|lecture|instructor|teacher|tutor|student|school)\b/, 'lesson'],
  [/\b(ride|trip|driver|taxi|flight|journey|passenger|airline|cab)\b/, 'ride'],
  [/\b(film|movie|book|novel|episode|show|game|series|podcast|album)\b/, 'story'],
  [/\b(app|application|extension|plugin|software)\b/, 'app'],
  [/\b(appointment|booking|job|contractor|provider|service|business|place|venue)\b/, 'service'],
]

/** How far to look: a review of a reservation knows its hotel by two more links. */
const depth = 3

/** The trade of what a row is about: of the nearest table that tells, else of any; null where it is goods, or unknown. */
export function findTrade({ plan, table: { table } }: Context): Trade | null {
  const all = Object.values(plan.tables).map((each) => each.table)
  const isHouse = all.some((each) => house.test(readWords(each).table))
  let near: readonly Table[] = [table]
  const seen = new Set(near)
  for (let step = 0; step <= depth; step++) {
    const found = tell(near, isHouse)
    // an appointment is what those are for who keep it
    if (found && (found !== 'service' || step > 0)) return found === 'goods' ? null : found
    near = near.flatMap(({ foreignKeys }) =>
      foreignKeys.flatMap(({ parent }) => plan.tables[parent]?.table ?? []),
    )
    near = near.filter((each) => !seen.has(each))
    for (const each of near) seen.add(each)
  }
  const anywhere = tell(all, isHouse)
  return anywhere === 'goods' ? null : anywhere
}

/** Rooms of schools, hospitals and offices are none to stay in. */
const house =
  /\b(student|pupil|teacher|course|classroom|patient|doctor|nurse|ward|surgery|meeting|exam)\b/

function tell(tables: readonly Table[], isHouse: boolean): Trade | 'goods' | null {
  const words = tables.map((table) => {
    const all = readWords(table).table
    return isHouse ? all.replace(/\broom\b/, '') : all
  })
  return trades.find(([about]) => words.some((each) => about.test(each)))?.[1] ?? null
}
