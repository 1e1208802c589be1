import type { Vocabulary, WrittenColumn, WrittenRows } from '../plan/texts/texts.ts'
import { call, cast, choose, column, concat, equal, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'

/** A column of texts that were written for it; `usual` is what the column would hold otherwise. */
export function makeWritten(context: Context, written: WrittenColumn, usual: Generated): Generated {
  return written.kind === 'rows'
    ? joinRows(context, written, usual)
    : pickTexts(context, written, usual)
}

/** The texts as a small table, joined by the row number. */
function joinRows(context: Context, { rows }: WrittenRows, usual: Generated): Generated {
  const relation = `${context.table.table.id} ${context.column.name} written`
  if (rows.length === 0) return usual
  context.relate({
    name: relation,
    title: `${context.table.table.id}.${context.column.name}: the texts written for its rows`,
    from: {
      kind: 'values',
      columns: [
        { name: 'row', type: whole },
        { name: 'text', type: plainText },
      ],
      rows: rows.map(({ row, text: value }) => [String(row), value]),
    },
    columns: [],
    where: null,
    groupBy: [],
    lookups: [],
  })
  const joined = context.helper(
    `${context.column.name} written`,
    () => column(relation, 'text'),
    'the text written for the row',
    [{ alias: relation, relation, on: [{ column: 'row', equals: column('#row') }] }],
  )
  return {
    ...usual,
    isDistinct: false,
    expression: call('coalesce', joined, usual.expression),
    why: `${rows.length} texts written for rows of their own; otherwise: ${usual.why}`,
  }
}

/** The texts as a dictionary table for each part, joined by the row's group and a drawn place. */
function pickTexts(context: Context, { by, groups }: Vocabulary, usual: Generated): Generated {
  const { id } = context.table.table
  const name = context.column.name
  const count = groups[0]?.parts.length ?? 0
  const isWhole = groups.every(
    ({ parts }) => parts.length === count && parts.every(({ length }) => length > 0),
  )
  if (count === 0 || !isWhole) return usual
  const group = context.helper(
    `${name} group`,
    () => chooseGroup(by, groups),
    'which group of texts the row picks from',
  )
  const parts = Array.from({ length: count }, (_, part) => {
    const relation = `${id} ${name} texts${part === 0 ? '' : ` ${part + 1}`}`
    context.relate({
      name: relation,
      title: `${id}.${name}: texts to pick from${count > 1 ? `, part ${part + 1}` : ''}`,
      from: {
        kind: 'values',
        columns: [
          { name: 'group', type: whole },
          { name: 'place', type: whole },
          { name: 'text', type: plainText },
        ],
        rows: groups.flatMap((each, i) =>
          (each.parts[part] ?? []).map((value, place) => [`${i}`, `${place}`, value]),
        ),
      },
      columns: [],
      where: null,
      groupBy: [],
      lookups: [],
    })
    const sizes = groups.map((each) => number(each.parts[part]?.length ?? 0))
    const size = choose(
      sizes.slice(0, -1).map((size, i) => [equal(group, number(i)), size]),
      sizes.at(-1) ?? number(0),
    )
    const place = call('below', context.draw(40 + part), size)
    return context.helper(
      `${name} text ${part + 1}`,
      () => column(relation, 'text'),
      'a text of the group, by chance',
      [
        {
          alias: relation,
          relation,
          on: [
            { column: 'group', equals: group },
            { column: 'place', equals: place },
          ],
        },
      ],
    )
  })
  const joined = parts.flatMap((part, i) => (i === 0 ? [part] : [text(' '), part]))
  return {
    expression: concat(...joined),
    why: `picked from texts written for ${by === null ? 'the column' : `each ${by.join('.')}`}${count > 1 ? `, put together of ${count} parts` : ''}`,
  }
}

function chooseGroup(by: Vocabulary['by'], groups: Vocabulary['groups']): Expression {
  if (by === null) return number(0)
  const value = cast(column(...by), { kind: 'text' })
  return choose(
    groups
      .slice(0, -1)
      .map(({ value: wanted }, i) => [equal(value, text(wanted ?? '')), number(i)]),
    number(groups.length - 1),
  )
}

const whole = { kind: 'integer', bits: 64, unsigned: false } as const
const plainText = { kind: 'text', maxLength: null, fixed: false } as const
