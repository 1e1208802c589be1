import { literal } from '../../generators/make-ruled.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { choose, column, equal, nothing, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { listRowsByKey } from '../links/list-rows-by-key.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  type Plan,
  type Relation,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { findHeroes } from './list-hero-shares.ts'

/** Puts the values of the heroes into their rows, over whatever would stand there. */
export function placeHeroes(plan: Plan): Plan {
  const relations: Relation[] = []
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const heroes = findHeroes(plan, table.table.id)
    const names = new Set(heroes.flatMap(({ values }) => Object.keys(values)))
    const placed = [...names].reduce(
      (current, name) => placeColumn(current, name, heroes, relations),
      table,
    )
    return [table.table.id, placed]
  })
  const known = new Set(plan.relations.map(({ name }) => name))
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    relations: [...plan.relations, ...relations.filter(({ name }) => !known.has(name))],
  }
}

type Heroes = ReturnType<typeof findHeroes>

function placeColumn(
  table: TablePlan,
  name: string,
  heroes: Heroes,
  relations: Relation[],
): TablePlan {
  const { type } = table.table.columns.find((own) => own.name === name) ?? {}
  const key = table.table.foreignKeys.find(({ columns }) => columns[0] === name)
  if (!type) return table
  const values = heroes.flatMap(({ row, values: own }): [Expression, Expression][] => {
    const value = own[name]
    if (value === undefined) return []
    return [[equal(column(rowColumn), number(row)), literal(value, type)]]
  })
  const target = key ? linkRow(key.link) : name
  return {
    ...table,
    columns: table.columns.map((found) => {
      if (found.name !== target) return found
      return key ? placeLink(found, key, values, relations) : placeValue(found, values)
    }),
  }
}

function placeValue(found: ColumnPlan, values: readonly [Expression, Expression][]): ColumnPlan {
  const { expression } = found
  const placed: Expression =
    expression.kind === 'cast'
      ? { ...expression, operand: choose(values, expression.operand) }
      : choose(values, expression)
  return { ...found, expression: placed, why: `${found.why}; the heroes as given` }
}

/** The parent is the row that has the given key. */
function placeLink(
  found: ColumnPlan,
  key: ForeignKey,
  values: readonly [Expression, Expression][],
  relations: Relation[],
): ColumnPlan {
  const keys = listRowsByKey(key)
  relations.push(keys)
  const alias = `${key.link} of hero row`
  const lookup: Lookup = {
    alias,
    relation: keys.name,
    on: [{ column: 'key', equals: choose(values, nothing) }],
  }
  const rows = values.map(([when]): [Expression, Expression] => [when, column(alias, 'found')])
  return {
    ...found,
    expression: choose(rows, found.expression),
    lookups: [...found.lookups, lookup],
    why: `${found.why}; the heroes as given`,
  }
}
