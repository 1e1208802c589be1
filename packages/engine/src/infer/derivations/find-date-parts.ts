import { call, cast, column, text } from '../../sql/build.ts'
import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { dropTimeWords } from '../time/phases.ts'
import type { Proposal } from './proposal.ts'

const parts: readonly string[] = ['year', 'quarter', 'month', 'day']

/** `order_year` beside `order_date`, and the parts of the one date of a calendar. */
export function findDateParts(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const dates = [...node.columns.values()].filter(({ column: own }) => isTemporal(own.type))
    return [...node.columns.values()].flatMap((own) => {
      const part = own.words.at(-1) ?? ''
      if (own.column.type.kind !== 'integer' || !parts.includes(part)) return []
      const source = findSource(node, dates, own)
      if (!source) return []
      const value = cast(call('extract', text(part), column(source.column.name)), {
        kind: 'integer',
      })
      const why = `It is the ${part} of ${source.column.name}.`
      return [{ table: node.id, column: own.column.name, expression: value, why }]
    })
  })
}

function findSource(
  node: TableNode,
  dates: readonly ColumnNode[],
  own: ColumnNode,
): ColumnNode | null {
  const named = own.words.slice(0, -1).join(' ')
  const calendar = node.words.some((word) => word === 'calendar' || word === 'date')
  const found =
    named === ''
      ? dates.filter(() => calendar && dates.length === 1)
      : dates.filter((date) => dropTimeWords(date.words).join(' ') === named)
  const [source] = found
  if (!source || found.length !== 1) return null
  return source.column.nullable && !own.column.nullable ? null : source
}
