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
  const isNumber = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
  if (!isNumber || domain.values) return null
  const name = columnWords(context.table.table, column)
  const kind = kinds.find(({ part }) => part.test(name))
  const whole = kind && findWhole(context, kind.whole)
  if (!kind || !whole) return null
  const share = add(
    number(kind.least),
    call('below', context.draw(0), number((kind.most ?? 100) + 1 - kind.least)),
  )
  const all = number(kind.of ?? 100)
  const part =
    type.kind === 'integer'
      ? call('div', multiply(whole.value, share), all)
      : call(
          'round',
          multiply(whole.value, call('divide', share, all)),
          number(type.kind === 'decimal' ? type.scale : 2),
        )
  const said = kind.isTold ? (findSaid(context) ?? []) : []
  const none = said.flatMap(({ verdict, holds }) => (verdict === 'no' ? [holds] : []))
  const expression = none.length > 0 ? choose([[or(...none), number(0)]], part) : part
  const unit = kind.of === 1000 ? '‰' : '%'
  return { expression, why: `${kind.least} to ${kind.most ?? 100} ${unit} of ${whole.name}` }
}

interface Kind {
  readonly part: RegExp
  /** The wholes it may be of, the nearest first. */
  readonly whole: readonly RegExp[]
  /** Per cent, or parts of `of`, at least and at most. */
  readonly least: number
  readonly most?: number
  readonly of?: 1000
  /** Whether the row's status may say that nothing is left. */
  readonly isTold?: boolean
}

const room =
  /^(((room|venue|seating|seat|passenger|class|hall|event|session|total) )?capacity|maximum (capacity|participant|attendee|student|guest|seat|place|player|person|enrollment|enrolment)|(total|available|number of) (seat|place|slot|spot)|(seat|place|slot|spot) (total|capacity))$/
const attended = /^(attended|attendance|present|attendee|checked in)( count)?$/
const booked =
  /^((seat|place|slot|spot|ticket|participant|attendee|student|guest|passenger|current|total|number of) )?(booked|registered|enrolled|reserved|taken|occupied)( count| seat| place| slot| spot| participant| attendee| student| passenger)?$|^((current|actual|total|number of) )?(participant|registration|enrollment|enrolment|signup|rsvp|passenger)( count)?$|^number of attendee$|^current attendee$/

const orderedQuantity = /^quantity (ordered|planned)$|^(ordered|order|planned|target) quantity$/

const seen = /^(impression|view|display|play)( count)?$/
const clicked = /^(click|link click|unique click)( count)?$/
const mailed = /^(delivered|sent|recipient|email sent|message sent)( count)?$/
const budget = /^(total )?budget( amount| total)?$/

const kinds: readonly Kind[] = [
  {
    part: /^(concession|student|child|senior|reduced|youth) price$/,
    whole: [/^((full|adult|standard|regular) )?price$/],
    least: 50,
    most: 80,
  },
  { part: clicked, whole: [seen], least: 3, most: 45, of: 1000 },
  {
    part: clicked,
    whole: [/^(open|opened|unique open)( count)?$/],
    least: 40,
    most: 220,
    of: 1000,
  },
  { part: clicked, whole: [mailed], least: 5, most: 60, of: 1000 },
  {
    part: /^(conversion|lead|install|acquisition)( count)?$/,
    whole: [clicked],
    least: 8,
    most: 110,
    of: 1000,
  },
  {
    part: /^(open|opened|unique open)( count)?$/,
    whole: [mailed],
    least: 150,
    most: 480,
    of: 1000,
  },
  {
    part: /^(bounce|bounced|hard bounce)( count)?$/,
    whole: [mailed],
    least: 0,
    most: 28,
    of: 1000,
  },
  {
    part: /^(unsubscribe|unsubscribed|complaint)( count)?$/,
    whole: [mailed],
    least: 0,
    most: 6,
    of: 1000,
  },
  { part: /^(daily|day) budget$|^budget (daily|per day)$/, whole: [budget], least: 2, most: 8 },
  {
    part: /^(spent( to date)?|budget (spent|used)|(used|spent) budget|amount spent)$/,
    whole: [budget],
    least: 3,
    most: 99,
  },
  {
    part: /^filled( count| position| headcount)?$|^position filled$/,
    whole: [/^(headcount|opening|vacancy|number of (opening|position|vacancy)|position count)$/],
    least: 0,
    isTold: true,
  },
  { part: /^(seat|ticket)? ?sold( count)?$/, whole: [room], least: 25 },
  {
    part: /^maximum (participant|attendee|guest|student)$/,
    whole: [/^((room|venue|seating|hall) )?capacity$/],
    least: 60,
  },
  { part: attended, whole: [booked, room], least: 60 },
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
