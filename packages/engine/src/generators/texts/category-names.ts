import { categories, findWordList } from '@worldloom/language'
import type { Column, Table } from '../../model/schema.ts'
import { findDomain } from '../../plan/checks/find-domain.ts'
import type { Plan } from '../../plan/plan.ts'

/** The names of a table's category rows, as far as they are known: reference rows first. */
export interface KnownNames {
  readonly given: readonly string[]
  /** What one product of each reference row is called, such as `Desk Lamp` of `Lighting`. */
  readonly items: readonly (string | null)[]
  /** The names of the departments that reference rows belong to. */
  readonly departments: readonly (string | null)[]
  /** What the rows after them are called, in turn; empty where it is not known. */
  readonly following: readonly string[]
}

/** What is known of the names in a column of categories before any row is made. */
export function findCategoryNames(plan: Plan, table: Table, name: string): KnownNames {
  const reference = plan.reference.tables[table.id]
  const find = (wanted: (name: string) => boolean): number =>
    reference?.columns.findIndex((column) => wanted(column.name)) ?? -1
  const at = find((column) => column === name)
  const item = find((column) => /(^|_)(item|singular)/i.test(column))
  const rows = at >= 0 ? (reference?.rows ?? []) : []
  const self = table.foreignKeys.find(({ parent }) => parent === table.id)
  const column = table.columns.find((candidate) => candidate.name === name)
  const count = plan.tables[table.id]?.rows
  const isGiven = count?.kind === 'count' && rows.length > 0 && count.rows <= rows.length
  const isRuled = (plan.rules.tables[table.id]?.columns[name]?.cases.length ?? 0) > 0
  return {
    given: rows.map(({ values }) => values[at] ?? ''),
    items: rows.map(({ values }) => (item >= 0 ? (values[item] ?? null) : null)),
    departments: rows.map(({ links }) => {
      const parent = self ? links[self.link] : null
      return parent === null || parent === undefined ? null : (rows[parent]?.values[at] ?? null)
    }),
    following: column && !isRuled && !isGiven ? listCategoryNames(plan, table, column) : [],
  }
}

/** The categories that a table without reference data gets, row by row, then from the start again. */
export function listCategoryNames(plan: Plan, table: Table, column: Column): readonly string[] {
  const { maximumLength } = findDomain(plan, table, column)
  const room = maximumLength ?? 1000
  // in the order of the list, since descriptions may have been given in its order
  const departments = (findWordList(['category'])?.entries ?? []).map(({ name }) => {
    const [first = name] = name.length <= room ? [name] : name.split(/ & | and /)
    return first.slice(0, room)
  })
  return [...new Set([...departments, ...kinds.filter(({ length }) => length <= room)])]
}

/** What the n-th of the listed categories holds. */
export function describeCategory(name: string, n: number): string {
  const known = findWordList(['category'])?.entries[n]
  if (known?.name.startsWith(name)) return known.description
  const small = name.toLowerCase()
  const lines = [
    `Our whole range of ${small}`,
    `${name} from basic to premium`,
    `${name} for every taste`,
    `All about ${small}, old and new`,
    `Well-chosen ${small}`,
  ]
  return `${lines[n % lines.length]}.`
}

// what is sold by weight or bottle has no plural
const kinds = categories
  .filter(({ name }) => !/Grocery|Beauty|Health|General/.test(name))
  .flatMap(({ nouns }) => nouns.map(({ name }) => pluralOf(name)))

function pluralOf(name: string): string {
  if (name.endsWith('s')) return name
  if (/(ch|sh|x)$/.test(name)) return `${name}es`
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}
