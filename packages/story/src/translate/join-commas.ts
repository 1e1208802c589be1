import type { Token } from '../queries/list-tokens.ts'

/** SQLite takes a comma between tables for a join, with an ON behind it; others want that spelt out. */
export function joinCommas(sql: string, tokens: readonly Token[]): string | null {
  const commas = findCommas(tokens)
  if (commas.size === 0) return null
  const letters = [...sql]
  for (const at of commas) letters[at] = ' JOIN '
  return letters.join('')
}

/** The commas of FROM clauses after whose table an ON comes before anything else. */
function findCommas(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  const open: { isFrom: boolean; comma: number | null }[] = [{ isFrom: false, comma: null }]
  for (const { text, span } of tokens) {
    const here = open.at(-1) ?? { isFrom: false, comma: null }
    const word = text.toUpperCase()
    if (word === '(') open.push({ isFrom: false, comma: null })
    else if (word === ')') {
      if (open.length > 1) open.pop()
    } else if (word === 'FROM') Object.assign(here, { isFrom: true, comma: null })
    else if (ends.test(word)) Object.assign(here, { isFrom: false, comma: null })
    else if (word === 'JOIN') here.comma = null
    else if (word === ',' && here.isFrom) here.comma = span.start
    else if (word === 'ON' && here.comma !== null) {
      found.add(here.comma)
      here.comma = null
    }
  }
  return found
}

const ends =
  /^(?:SELECT|WHERE|GROUP|GROUP BY|HAVING|ORDER|ORDER BY|LIMIT|UNION|INTERSECT|EXCEPT|WINDOW)$/
