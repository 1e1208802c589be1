import { compare, negate } from '../tree/build.ts'
import type { Expression } from '../tree/node.ts'

/** More ways than this are not followed. */
const mostBranches = 16

/**
 * A condition as the ways in which it can hold, each a list of conditions that AND joins: `a AND (b OR c)`
 * is `a, b` or `a, c`. Null where there are too many.
 */
export function listBranches(
  condition: Expression | undefined,
  isTrue = true,
): readonly (readonly Expression[])[] | null {
  if (!condition) return [[]]
  const [negated] = condition.class === 'OPERATOR' ? condition.children : []
  if (condition.type === 'OPERATOR_NOT' && negated) return listBranches(negated, !isTrue)
  if (condition.class === 'CONJUNCTION') {
    const parts = condition.children.map((child) => listBranches(child, isTrue))
    const isAll = (condition.type === 'CONJUNCTION_AND') === isTrue
    return isAll
      ? combine(parts)
      : limit(parts.includes(null) ? null : parts.flatMap((p) => p ?? []))
  }
  if (condition.class === 'BETWEEN' && condition.type === 'COMPARE_BETWEEN') {
    const { input, lower, upper } = condition
    if (!isTrue)
      return [
        [compare('COMPARE_LESSTHAN', input, lower)],
        [compare('COMPARE_GREATERTHAN', input, upper)],
      ]
    const low = compare('COMPARE_GREATERTHANOREQUALTO', input, lower)
    return [[low, compare('COMPARE_LESSTHANOREQUALTO', input, upper)]]
  }
  return [[isTrue ? condition : turn(condition)]]
}

function combine(
  parts: readonly (readonly (readonly Expression[])[] | null)[],
): readonly (readonly Expression[])[] | null {
  let ways: readonly (readonly Expression[])[] = [[]]
  for (const part of parts) {
    if (!part) return null
    const longer = ways.flatMap((way) => part.map((each) => [...way, ...each]))
    if (longer.length > mostBranches) return null
    ways = longer
  }
  return ways
}

function limit(
  ways: readonly (readonly Expression[])[] | null,
): readonly (readonly Expression[])[] | null {
  return ways && ways.length <= mostBranches ? ways : null
}

const opposites: Readonly<Record<string, string>> = {
  COMPARE_EQUAL: 'COMPARE_NOTEQUAL',
  COMPARE_NOTEQUAL: 'COMPARE_EQUAL',
  COMPARE_LESSTHAN: 'COMPARE_GREATERTHANOREQUALTO',
  COMPARE_GREATERTHAN: 'COMPARE_LESSTHANOREQUALTO',
  COMPARE_LESSTHANOREQUALTO: 'COMPARE_GREATERTHAN',
  COMPARE_GREATERTHANOREQUALTO: 'COMPARE_LESSTHAN',
  COMPARE_IN: 'COMPARE_NOT_IN',
  COMPARE_NOT_IN: 'COMPARE_IN',
  OPERATOR_IS_NULL: 'OPERATOR_IS_NOT_NULL',
  OPERATOR_IS_NOT_NULL: 'OPERATOR_IS_NULL',
}

/** What holds where a condition is false; NULL is neither, for both. */
function turn(condition: Expression): Expression {
  const type = opposites[condition.type]
  const isSimple = condition.class === 'COMPARISON' || condition.class === 'OPERATOR'
  return type && isSimple ? { ...condition, type } : negate(condition)
}
