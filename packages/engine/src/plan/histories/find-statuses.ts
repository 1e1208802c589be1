import { choose, column, equal, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain } from '../checks/find-domain.ts'
import { addHeroWords } from '../heroes/add-hero-words.ts'
import { findLife } from '../lifecycles/find-life.ts'
import { linkRow, type Plan } from '../plan.ts'

/** The statuses a column can hold, known before anything runs. */
export interface Statuses {
  readonly words: readonly string[]
  /** The position, from 0, of a row's status among them; read in the row's own table. */
  readonly position: Expression
  /** The link to the list of statuses, or null where the column holds the word itself. */
  readonly link: string | null
}

/** Finds a status column's words: its enum, its check, its rule's choices, or the list it links to. */
export function findStatuses(plan: Plan, table: string, name: string): Statuses | null {
  const found = plan.tables[table]
  const target = found?.table.columns.find((candidate) => candidate.name === name)
  if (!found || !target) return null
  const key = found.table.foreignKeys.find(
    ({ columns }) => columns.length === 1 && columns[0] === name,
  )
  if (key) {
    const words = listWords(plan, key.parent)
    return words && { words, position: column(linkRow(key.link)), link: key.link }
  }
  const life = findLife(plan, table, name)?.states.map((state) => state.name)
  const rule = plan.rules.tables[table]?.columns[name]?.cases
  const options =
    rule?.flatMap(({ value }) =>
      value.kind === 'choice' ? value.options.map((option) => String(option.value)) : [],
    ) ?? []
  const own =
    life ??
    (options.length > 0 ? [...new Set(options)] : findDomain(plan, found.table, target).values)
  if (!own || own.length === 0 || target.type.kind === 'integer') return null
  const words = addHeroWords(own, plan, table, name)
  return { words, position: placeAmong(words, name), link: null }
}

/** The position of a column's word among some; the first where it is none of them. */
export function placeAmong(words: readonly string[], name: string): Expression {
  const branches = words.map((word, i): [Expression, Expression] => [
    equal(column(name), text(word)),
    number(i),
  ])
  return choose(branches, number(0))
}

/** The words of a list whose rows are known: the column that reads most like a status. */
function listWords(plan: Plan, table: string): readonly string[] | null {
  const given = plan.reference.tables[table]
  const size = plan.tables[table]?.rows
  if (!given || size?.kind !== 'count' || size.rows !== given.rows.length) return null
  const names = ['code', 'slug', 'name', 'status', 'title', 'label', 'description']
  const place = names
    .map((name) =>
      given.columns.findIndex((candidate) => candidate.name.toLowerCase().endsWith(name)),
    )
    .find((at) => at >= 0)
  return place === undefined ? null : given.rows.map((row) => row.values[place] ?? '')
}
