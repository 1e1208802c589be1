import type { Context, Generated } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import type { Column, Table } from '../../model/schema.ts'
import {
  add,
  call,
  choose,
  multiply,
  number,
  or,
  column as read,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findSaid } from '../histories/find-said.ts'
import { isMadeFrom } from './is-made-from.ts'
import { partKinds } from './part-kinds/index.ts'
import type { PartKind } from './part-kinds/part-kind.ts'

/** What is reached of what can be: points of `max_points`, who came of who booked; null for other columns. */
export function makePart(context: Context): Generated | null {
  const { column, domain } = context
  const { type } = column
  const isNumber = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
  if (!isNumber || domain.values) return null
  const name = columnWords(context.table.table, column)
  const named = partKinds.filter(({ part }) => part.test(name))
  const [found] = named.flatMap((kind) => {
    const whole = findWhole(context, kind)
    return whole ? [{ kind, whole }] : []
  })
  const { kind, whole } = found ?? {}
  if (!kind || !whole) return null
  const share = add(
    number(kind.least),
    call('below', context.draw(0), number((kind.most ?? 100) + 1 - kind.least)),
  )
  const all = number(kind.of ?? 100)
  const floor = kind.above && findWhole(context, { ...kind, whole: [kind.above], isInRow: true })
  const span = floor ? subtract(whole.value, floor.value) : whole.value
  const portion =
    type.kind === 'integer'
      ? call('div', multiply(span, share), all)
      : call(
          'round',
          multiply(span, call('divide', share, all)),
          number(type.kind === 'decimal' ? type.scale : 2),
        )
  const part = floor ? add(floor.value, portion) : portion
  const said = kind.isTold ? (findSaid(context) ?? []) : []
  const none = said.flatMap(({ verdict, holds }) => (verdict === 'no' ? [holds] : []))
  const expression = none.length > 0 ? choose([[or(...none), number(0)]], part) : part
  const unit = kind.of === 1000 ? '‰' : '%'
  return { expression, why: `${kind.least} to ${kind.most ?? 100} ${unit} of ${whole.name}` }
}

interface Whole {
  readonly name: string
  readonly value: Expression
}

/** Of how many it is where the whole is not known. */
const usual = 20

/** In the row, or in a row it points to. */
function findWhole(
  { table, plan, column }: Context,
  { whole: names, isInRow }: PartKind,
): Whole | null {
  const fits = (at: Table, other: Column, pattern: RegExp): boolean =>
    (other.type.kind === 'integer' || other.type.kind === column.type.kind) &&
    (column.nullable || !other.nullable) &&
    pattern.test(columnWords(at, other))
  for (const pattern of names) {
    const own = table.table.columns.find(
      (other) =>
        other !== column &&
        fits(table.table, other, pattern) &&
        !isMadeFrom(plan, table.table.id, other.name, column.name),
    )
    if (own) return { name: own.name, value: read(own.name) }
    if (isInRow) continue
    for (const { link, parent, columns } of table.table.foreignKeys) {
      const isSure = columns.every((name) =>
        table.table.columns.some((other) => other.name === name && !other.nullable),
      )
      const above = plan.tables[parent]?.table
      const found = above?.columns.find((other) => fits(above, other, pattern))
      if (found && (isSure || column.nullable) && parent !== table.table.id)
        return {
          name: `${link}.${found.name}`,
          value: call('coalesce', read(link, found.name), number(usual)),
        }
    }
  }
  return null
}
