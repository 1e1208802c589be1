import type { Expression } from '../../sql/expression.ts'
import type { GrammarRule } from './grammar-rule.ts'

/** The expressions in a grammar's texts. */
export function listGrammarExpressions({ symbols }: GrammarRule): readonly Expression[] {
  const options = Object.values(symbols).flat()
  return options.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'expression' ? [part.expression] : [])),
  )
}
