import { readWords } from '../../infer/meanings/table-words.ts'
import { listWholeKeys } from '../../model/list-keys.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { estimateRows } from './estimate-rows.ts'

/** How many of the places there are keep a thing. */
export interface Pairing {
  /** The link to the thing. */
  readonly link: string
  readonly maximum: number
  readonly mean: number
}

/**
 * What there is of each thing at each place, such as the stock of products in warehouses: most things are kept at most
 * places. Null for all other tables.
 */
export function findPairing(plan: Plan, { table }: TablePlan): Pairing | null {
  const last = readWords(table).table.split(' ').at(-1) ?? ''
  if (!levels.has(last)) return null
  for (const key of listWholeKeys(table)) {
    const links = table.foreignKeys.filter(
      ({ columns, parent }) =>
        parent !== table.id && columns.length === 1 && key.columns.includes(columns[0] ?? ''),
    )
    const [first, second] = links.toSorted(
      (a, b) => estimateRows(plan, b.parent) - estimateRows(plan, a.parent),
    )
    if (!first || !second || links.length !== 2 || key.columns.length !== 2) continue
    const maximum = Math.max(1, Math.min(mostPlaces, Math.floor(estimateRows(plan, second.parent))))
    return { link: first.link, maximum, mean: Math.max(1, maximum * keptShare) }
  }
  return null
}

const levels: ReadonlySet<string> = new Set(['stock', 'inventory', 'availability'])

/** The share of the places that keep a thing on average, and the most that do. */
const keptShare = 0.85
const mostPlaces = 12
