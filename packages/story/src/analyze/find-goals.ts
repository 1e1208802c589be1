import type { Goal } from '../solve/symbolic/run.ts'
import { walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode } from '../tree/node.ts'
import { isAggregate } from './aggregates.ts'
import { isTruth } from './is-truth.ts'

/**
 * Conditions that a query counts or buckets by: the branches of CASE, FILTER and count_if. A witness for
 * each lets no bucket be empty and no share be nothing or all.
 */
export function findGoals(query: QueryNode): readonly Goal[] {
  const blocks = [...walkEverything(query)].filter(
    (part): part is SelectNode => 'type' in part && part.type === 'SELECT_NODE',
  )
  const goals = blocks.flatMap((block) =>
    listCounted(block).flatMap((condition) => [
      { block, condition, isTrue: true },
      { block, condition, isTrue: false },
    ]),
  )
  const seen = new Set<string>()
  return goals.filter(({ condition, isTrue }) => {
    const name = `${isTrue} ${JSON.stringify(condition)}`
    return !seen.has(name) && seen.add(name)
  })
}

/** A condition that is summed up as 1 and 0: SUM(currency = 'EUR'). */
function readTruth(argument: Expression): readonly Expression[] {
  if (argument.class === 'CAST') return readTruth(argument.child)
  return isTruth(argument) ? [argument] : []
}

/** The conditions by which a block's buckets and conditional aggregates tell its rows apart. */
export function listCounted({ select_list: list, having }: SelectNode): readonly Expression[] {
  const roots = having ? [...list, having] : list
  return roots.flatMap((root) =>
    [...walkExpression(root)].flatMap((part) => {
      if (part.class === 'CASE') {
        return part.case_checks
          .map(({ when_expr: when }) => when)
          .filter((when) => ![...walkExpression(when)].some(isAggregate))
      }
      if (part.class !== 'FUNCTION') return []
      const counted = /^count_?if$/.test(part.function_name)
        ? (part.children ?? [])
        : /^(?:sum|avg|total)$/.test(part.function_name)
          ? (part.children ?? []).flatMap(readTruth)
          : []
      return part.filter ? [part.filter, ...counted] : counted
    }),
  )
}
