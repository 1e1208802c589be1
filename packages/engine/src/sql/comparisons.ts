/** Each comparison with the one that says the same of its sides changed about: `a < b` is `b > a`. */
export const turned = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
} as const

export type Comparison = keyof typeof turned

export function isComparison(operator: string): operator is Comparison {
  return Object.hasOwn(turned, operator)
}

/** Whether a comparison says which side is the greater. */
export function isOrder(operator: string): operator is Exclude<Comparison, '=' | '<>'> {
  return isComparison(operator) && operator !== '=' && operator !== '<>'
}
