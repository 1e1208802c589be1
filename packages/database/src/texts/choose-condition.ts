import type { Plan, Table } from '@worldloom/engine'
import { findLabel } from './choose-facts.ts'

/** A column, of the row or along links, whose values may tell what the texts of a row are like. */
export interface Candidate {
  readonly path: readonly string[]
}

/** The columns that vocabularies may be told apart by, the most telling first. */
export function listCandidates(
  plan: Plan,
  table: Table,
  hidden: ReadonlySet<string>,
): readonly Candidate[] {
  const own = table.columns.flatMap(({ name, type }): Ranked[] => {
    const meaning = plan.understanding.meanings[table.id]?.[name]?.name ?? ''
    const isShown = !hidden.has(`${table.id}.${name}`)
    if (!isShown || !['text', 'enum', 'integer'].includes(type.kind)) return []
    if (meaning === 'commerce.rating') return [{ path: [name], rank: 0 }]
    if (/^status\.|type$|kind$|reason$|condition$|\.usual-word$/.test(meaning))
      return [{ path: [name], rank: 3 }]
    return []
  })
  const linked = [
    ...listLabels(plan, table, [], hidden, 1),
    ...table.foreignKeys.flatMap(({ link, parent }) => {
      const found = plan.tables[parent]?.table
      return found && found.id !== table.id ? listLabels(plan, found, [link], hidden, 2) : []
    }),
  ]
  return [...own, ...linked].toSorted((a, b) => a.rank - b.rank)
}

interface Ranked extends Candidate {
  readonly rank: number
}

/** The names of the lists that a table points to. */
function listLabels(
  plan: Plan,
  table: Table,
  before: readonly string[],
  hidden: ReadonlySet<string>,
  rank: number,
): readonly Ranked[] {
  return table.foreignKeys.flatMap(({ link, parent }): Ranked[] => {
    const listed = plan.tables[parent]
    if (!listed || parent === table.id || !telling.test(parent)) return []
    const label = findLabel(plan, listed.table)
    if (label?.type.kind !== 'text' || hidden.has(`${parent}.${label.name}`)) return []
    return [{ path: [...before, link, label.name], rank }]
  })
}

const telling = /categor|type|kind|genre|topic|department|industr|subject|status|reason|class/i
