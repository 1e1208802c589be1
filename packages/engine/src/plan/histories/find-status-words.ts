import { listStatusValues } from '../../generators/meanings/status.ts'
import { listUsualWords } from '../../generators/meanings/usual-word.ts'
import type { Column } from '../../model/schema.ts'
import { equal, number, column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { buildContext } from '../columns/build-context.ts'
import { addHeroWords } from '../heroes/add-hero-words.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findStatuses, placeAmong, type Statuses } from './find-statuses.ts'

/** The statuses that a column will hold, whether its schema lists them or the words are what is usual for it. */
export interface StatusWords extends Statuses {
  /** True for a row with the status at that place. */
  readonly isAt: (place: number) => Expression
}

/** Null where it is not known what the column will hold. */
export function findStatusWords(plan: Plan, table: TablePlan, status: Column): StatusWords | null {
  const found = findStatuses(plan, table.table.id, status.name)
  if (found) {
    const { words, link, position } = found
    return {
      ...found,
      isAt: (place) =>
        link ? equal(position, number(place)) : equal(read(status.name), text(words[place] ?? '')),
    }
  }
  const usual = listUsual(plan, table, status)
  if (usual.length === 0) return null
  const words = addHeroWords(usual, plan, table.table.id, status.name)
  const isAt = (place: number): Expression => equal(read(status.name), text(words[place] ?? ''))
  const position = placeAmong(words, status.name)
  return { words, position, link: null, isAt }
}

function listUsual(plan: Plan, table: TablePlan, status: Column): readonly string[] {
  const meaning = plan.understanding.meanings[table.table.id]?.[status.name]?.name ?? ''
  if (status.type.kind !== 'text' || plan.reference.tables[table.table.id]) return []
  const context = buildContext(plan, table, status, new Map(), new Map(), [])
  if (meaning === 'content.usual-word') return listUsualWords(context)
  return meaning.startsWith('status.') ? listStatusValues(context) : []
}
