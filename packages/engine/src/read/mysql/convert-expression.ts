import { type Diagnostic, isDiagnostic, type Place } from '@worldloom/diagnostics'
import type { Formula } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { quoteName, quoteText } from '../../sql/quote.ts'
import { readExpressionNow } from '../expression/read-expression.ts'
import type { Token } from '../tokens/token.ts'

/** A check or formula of MySQL; one that has no equivalent keeps its text alone. */
export function convertFormula(
  tokens: readonly Token[],
  text: string,
  place: Place,
  report: (diagnostic: Diagnostic) => void,
): Formula {
  const written = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replaceAll(/\s+/g, ' ')
  const expression = readExpressionNow(toPostgres(tokens), place)
  if (!isDiagnostic(expression)) return { text: written, expression }
  report({
    ...expression,
    severity: 'warning',
    message: expression.message.replace(/^The expression .*? cannot be read/s, () => {
      return `The expression "${written}" cannot be used`
    }),
    hint: 'The data is made without it, and the proof says that it was not checked.',
  })
  return { text: written, expression: null }
}

/** A default that has no equivalent is left out: values are made, not defaulted. */
export function convertDefault(tokens: readonly Token[]): Expression | null {
  const expression = readExpressionNow(toPostgres(tokens), null)
  return isDiagnostic(expression) || expression.kind === 'null' ? null : expression
}

/** The same expression in PostgreSQL's spelling. */
function toPostgres(tokens: readonly Token[]): string {
  return tokens.map((token, index) => spell(token, tokens[index - 1], tokens[index + 1])).join(' ')
}

function spell(token: Token, before: Token | undefined, after: Token | undefined): string {
  if (token.kind === 'name') return quoteName(token.value)
  if (token.kind === 'text') return quoteText(token.value)
  // _utf8mb4'text' names the text's character set; b'101' and x'1f' are texts to us
  if (after?.kind === 'text' && /^(?:_\w+|[nbx])$/i.test(token.raw)) return ''
  // interval 1 day
  if (before?.keyword === 'INTERVAL' && token.kind === 'number') return `'${token.raw}'`
  const isMatch = (other: Token | undefined): boolean =>
    other?.keyword === 'REGEXP' || other?.keyword === 'RLIKE'
  if (token.keyword === 'NOT' && isMatch(after)) return ''
  if (isMatch(token)) return before?.keyword === 'NOT' ? '!~*' : '~*'
  if (token.keyword === 'MOD' && after?.raw !== '(') return '%'
  return signs[token.raw] ?? token.raw
}

const signs: Readonly<Record<string, string>> = {
  '&&': 'and',
  '||': 'or',
  '!': 'not',
  '<=>': 'is not distinct from',
}
