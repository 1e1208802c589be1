import { makeUuid } from '../../generators/by-type.ts'
import type { Context, Generated } from '../../generators/generator.ts'
import { add, call, cast, choose, column, less, number } from '../../sql/build.ts'
import { listNamedKeys } from '../links/list-fixed.ts'
import { rowColumn } from '../plan.ts'

/** Where checks of other tables name keys of this one, its first rows have these. */
export function nameKeys(context: Context, plain: Generated): Generated {
  const { plan, table } = context
  const alike = likeLinks(context)
  if (alike) return alike
  const named = listNamedKeys(plan, table.table, context.column)
  if (named.length === 0) return plain
  const list = context.list(`${table.table.id} ${context.column.name} named`, 'text', named)
  const place = add(column(rowColumn), number(-table.given))
  return {
    ...plain,
    expression: choose(
      [[less(place, number(named.length)), call('item', list, place)]],
      plain.expression,
    ),
    why: `the keys that checks name, then ${plain.why}`,
    isDistinct: false,
  }
}

/** A text that links of numbers or of UUIDs lead to, as loose databases allow, is a number or a UUID itself. */
function likeLinks(context: Context): Generated | null {
  const { plan, table, column: own } = context
  if (own.type.kind !== 'text' && own.type.kind !== 'other') return null
  const kinds = Object.values(plan.tables).flatMap(({ table: other }) =>
    other.foreignKeys.flatMap(({ parent, columns, parentColumns }) => {
      const at = parent === table.table.id ? parentColumns.indexOf(own.name) : -1
      return other.columns.find(({ name }) => name === columns[at])?.type.kind ?? []
    }),
  )
  const isNumber = kinds.some((kind) => numbers.has(kind))
  if (!isNumber && !kinds.includes('uuid')) return null
  const counted = add(column(rowColumn), number(1))
  return {
    expression: cast(isNumber ? counted : makeUuid(context), { kind: 'text' }),
    why: `a ${isNumber ? 'number' : 'UUID'}, as the links to it are`,
    isDistinct: true,
  }
}

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'float'])
