import { findAggregateKind, isAggregate } from '../analyze/aggregates.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { countBounds, readBounds } from './bounds.ts'
import { isTotal } from './keep-necessary.ts'

/**
 * Whether a query is answered only where it finds rows: by what its author expects, or since an answer
 * must hold some value that is neither null nor zero.
 */
export function needsRows(query: QueryNode, expect: GoldenQuery['expect']): boolean {
  const isOneRow = query.type === 'SELECT_NODE' && isTotal(query)
  if (!isOneRow) return needsAnswer(expect)
  const outputs = query.select_list
  if (expect.length === 0) return outputs.every((each) => !readVoid(each).isSaying)
  return expect.some((each) => {
    if (each.of === 'rows') return false
    const wanted = each.column?.toLowerCase()
    const output = outputs.find((one, at) => nameOutput(one, at).toLowerCase() === wanted)
    const found = output ? readVoid(output) : null
    if (!found || found.isSaying) return false
    if (found.value === null) return true
    const bounds = readBounds(each)
    return (
      bounds !== null &&
      (bounds.low > 0 || (bounds.low === 0 && bounds.isLowOpen) || bounds.not.includes(0))
    )
  })
}

/** Whether an answer without any row is none. */
export function needsAnswer(expect: GoldenQuery['expect']): boolean {
  if (expect.length === 0) return true
  return expect.some((each) => {
    const bounds = each.of === 'rows' ? readBounds(each) : null
    return each.of !== 'rows' || (bounds !== null && countBounds(bounds).low >= 1)
  })
}

/** What an output is over no rows at all: null, nought, or something that says more or is not known. */
function readVoid(output: Expression): { readonly isSaying: boolean; readonly value: 0 | null } {
  if (isAggregate(output) && !output.filter) {
    const kind = findAggregateKind(output)
    const isPlain = /^(?:sum|avg|min|max|mean|median|any_value)$/.test(output.function_name)
    if (kind === 'count') return { isSaying: false, value: 0 }
    return { isSaying: !isPlain, value: null }
  }
  if (output.class === 'CAST') return readVoid(output.child)
  if (output.class === 'FUNCTION' && output.function_name === 'round' && output.children?.[0])
    return readVoid(output.children[0])
  return { isSaying: true, value: null }
}
