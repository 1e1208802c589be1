import { listTokens, type Token } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import type { DraftFilter } from './temporal-filter.ts'

/** What a query that the parser cannot read says in its tokens. */
export interface TokenReading {
  readonly tables: readonly string[]
  readonly filters: readonly DraftFilter[]
}

/** Reads tables, dates and intervals from the tokens of a query, for want of a tree. */
export function findFiltersInTokens(
  parser: Parser,
  { id, sql, dialect }: GoldenQuery,
): TokenReading {
  const tokens = listTokens(parser, sql, dialect)
  const tables: string[] = []
  const filters: DraftFilter[] = []
  let field: string | null = null
  let isWhere = false
  for (const [index, { token_type: type, text }] of tokens.entries()) {
    const next = tokens[index + 1]
    if ((type === 'FROM' || type === 'JOIN') && next && isName(next)) tables.push(next.text)
    if (['WHERE', 'AND', 'OR', 'ON'].includes(type)) isWhere = true
    else if (type === 'SELECT' || type === 'FROM' || type === 'GROUP') isWhere = false
    // the last name before a comparison, calls and units apart
    if (isWhere && isName(tokens[index]) && next?.token_type !== 'L_PAREN' && !isUnit(text))
      field = text
    if (field === null) continue
    const base = { query: id, table: null, field, source: 'tokens' } as const
    const [amount, unit] = [next, tokens[index + 2]]
    if (type === 'INTERVAL' && amount && unit && isUnit(unit.text)) {
      const span = `${amount.text} ${unit.text.toLowerCase().replace(/s$/, '')}`
      const ends = [
        `current_date - INTERVAL (${Number.parseInt(amount.text, 10)}) ${span.split(' ')[1]}`,
      ]
      filters.push({
        ...base,
        of: { kind: 'value' },
        comparison: 'gte',
        ends,
        isRelative: true,
        span,
      })
    } else if (type === 'STRING' && /^\d{4}-\d\d-\d\d/.test(text)) {
      const ends = [`DATE '${text.slice(0, 10)}'`]
      filters.push({
        ...{ ...base, of: { kind: 'value' }, comparison: 'in', ends },
        ...{ isRelative: false, span: null },
      })
    }
  }
  return { tables: [...new Set(tables)], filters }
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['VAR', 'QUOTED_IDENTIFIER', 'IDENTIFIER', 'DATE'].includes(token.token_type)
  )
}

function isUnit(text: string): boolean {
  return /^(?:day|week|month|quarter|year|hour|minute)s?$/i.test(text)
}
