import type { Context, Generated } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import type { Column, Table } from '../../model/schema.ts'
import { add, call, choose, multiply, number, or, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findSaid } from '../histories/find-said.ts'

/** What is reached of what can be: points of `max_points`, who came of who booked; null for other columns. */
export function makePart(context: Context): Generated | null {
  const { column, domain } = context
  const { type } = column
  if ((type.kind !== 'integer' && type.kind !== 'decimal') || domain.values) return null
  const name = columnWords(context.table.table, column)
  const kind = kinds.find(({ part }) => part.test(name))
  const whole = kind && findWhole(context, kind.whole)
  if (!kind || !whole) return null
  const share = add(
    number(kind.least),
    call('below', context.draw(0), number((kind.most ?? 100) + 1 - kind.least)),
  )
  const part =
    type.kind === 'integer'
      ? call('div', multiply(whole.value, share), number(100))
      : call('round', multiply(whole.value, call('divide', share, number(100))), number(type.scale))
  const said = kind.isTold ? (findSaid(context) ?? []) : []
  const none = said.flatMap(({ verdict, holds }) => (verdict === 'no' ? [holds] : []))
  const expression = none.length > 0 ? choose([[or(...none), number(0)]], part) : part
  return { expression, why: `${kind.least} to ${kind.most ?? 100} % of ${whole.name}` }
}

interface Kind {
  readonly part: RegExp
  /** The wholes it may be of, the nearest first. */
  readonly whole: readonly RegExp[]
  /** Per cent, at least and at most. */
  readonly least: number
  readonly most?: number
  /** Whether the row's status may say that nothing is left. */
  readonly isTold?: boolean
}

const room =
  /^(capacity|maximum (capacity|participant|attendee|student|guest|seat|place)|total seat)$/
const booked = /^(booked|registered|enrolled|reserved)( count| seat| place)?$/

const orderedQuantity = /^quantity (ordered|planned)$|^(ordered|order|planned|target) quantity$/

const kinds: readonly Kind[] = [
  { part: /^(attended|attendance|present)( count)?$/, whole: [booked, room], least: 60 },
  { part: booked, whole: [room], least: 30 },
  {
    part: /^(point|score|mark)( (earned|awarded|obtained|achieved))?$/,
    whole: [/^(maximum|total|possible) (point|score|mark)$/],
    least: 55,
  },
  {
    part: /^quantity (completed|produced|finished|received|delivered)$|^(completed|produced|finished|received|delivered) quantity$/,
    whole: [orderedQuantity],
    least: 88,
  },
  {
    part: /^quantity (scrapped|rejected|damaged)$|^(scrapped|rejected|damaged|scrap) quantity$/,
    whole: [orderedQuantity],
    least: 0,
    most: 6,
  },
  {
    part: /^(outstanding|remaining)( (balance|principal|amount))?$|^balance (outstanding|remaining)$/,
    whole: [/^(principal|original principal|loan)( amount)?$/],
    least: 4,
    most: 97,
    isTold: true,
  },
  { part: /^fulfilled( amount)?$|^amount fulfilled$/, whole: [/^(pledged? )?amount$/], least: 20 },
]

interface Whole {
  readonly name: string
  readonly value: Expression
}

/** Of how many it is where the whole is not known. */
const usual = 20

/** In the row, or in a row it points to. */
function findWhole({ table, plan, column }: Context, names: readonly RegExp[]): Whole | null {
  const fits = (at: Table, other: Column, pattern: RegExp): boolean =>
    (other.type.kind === 'integer' || other.type.kind === column.type.kind) &&
    (column.nullable || !other.nullable) &&
    pattern.test(columnWords(at, other))
  for (const pattern of names) {
    const own = table.table.columns.find(
      (other) => other !== column && fits(table.table, other, pattern),
    )
    if (own) return { name: own.name, value: read(own.name) }
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
