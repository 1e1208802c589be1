import { binary, call, cast, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isTemporal } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { readPhase } from '../time/phases.ts'
import type { Proposal } from './proposal.ts'

/** Whether something came after the day it was due, which the row or what it points to tells. */
export function findLateFlags(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const flag = [...node.columns.values()].find(
      ({ column: own, words }) => own.type.kind === 'boolean' && late.test(words.join(' ')),
    )
    const [act, ...others] = flag ? listMoments(node, isAct) : []
    const due = act && others.length === 0 ? findDue(graph, node) : null
    if (!flag || !act || !due) return []
    const isLate = binary(asDay(column(act.column.name)), '>', asDay(column(...due)))
    return [
      {
        table: node.id,
        column: flag.column.name,
        // what has not come yet, or was never due, is not late
        expression: call('coalesce', isLate, { kind: 'boolean', value: false }),
        why: `It tells whether ${act.column.name} is after ${due.join('.')}.`,
      },
    ]
  })
}

const late = /^((is|was) )?(late|(submitted|returned|delivered|paid) late)$/
const acts: ReadonlySet<string> = new Set(
  'requested returned delivered completed received paid'.split(' '),
)

function isAct(phase: string | null): boolean {
  return phase !== null && acts.has(phase)
}

function listMoments(
  node: TableNode,
  accepts: (phase: string | null) => boolean,
): readonly ColumnNode[] {
  return [...node.columns.values()].filter(
    ({ column: own, words }) => isTemporal(own.type) && accepts(readPhase(words, node.words)),
  )
}

/** The way to the one day it is due. */
function findDue(graph: SchemaGraph, node: TableNode): readonly string[] | null {
  const isDue = (phase: string | null): boolean => phase === 'due'
  const [own] = listMoments(node, isDue)
  if (own) return [own.column.name]
  const ways = node.links.flatMap((link) =>
    listMoments(getTable(graph, link.parent), isDue).map((due) => [link.name, due.column.name]),
  )
  const [way, ...others] = ways
  return way && others.length === 0 ? way : null
}

function asDay(moment: Expression): Expression {
  return cast(moment, { kind: 'date' })
}
