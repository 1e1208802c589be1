import type { Table } from '../../model/schema.ts'
import { singular } from './words/singular.ts'
import { splitTokens, splitWords } from './words/split-words.ts'

/** The words of a table's name and of its columns' names, each joined by spaces. */
export interface TableWords {
  readonly table: string
  /** By column name, without what all columns of the table start with. */
  readonly columns: ReadonlyMap<string, string>
}

// what says nothing of the rows: `DimCustomer`, `catalog_product_entity`, `product_flat_1`
const fillers =
  /^(dim|fact|tbl|tb|t|table|entity|flat|text|data|info|information|detail|details|record|master|base|main|translation|description|list|\d+|v|vw|view|integer|decimal|varchar|datetime|old|new|temperature|backup|history|log|dtl)$/
// the language of a column in schemas that hold several
const languages =
  /^(english|spanish|french|german|italian|dutch|portuguese|chinese|japanese|arabic|hebrew|thai|korean|turkish|russian)$/

const known = new WeakMap<Table, TableWords>()

/** Reads a table's words once. */
export function readWords(table: Table): TableWords {
  const found = known.get(table)
  if (found) return found
  const prefix = findCommonPrefix(table)
  const columns = new Map(
    table.columns.map(({ name }) => [name, readColumn(name, prefix)] as const),
  )
  const words = { table: readTable(table.name), columns }
  known.set(table, words)
  return words
}

function readTable(name: string): string {
  const words = splitWords(name).map(singular)
  while (words.length > 1 && fillers.test(words.at(-1) ?? '')) words.pop()
  while (words.length > 1 && fillers.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

function readColumn(name: string, prefix: string | null): string {
  const tokens = splitTokens(name)
  const own =
    prefix !== null && tokens.length > 1 && tokens[0] === prefix ? tokens.slice(1) : tokens
  const first = own[0] ?? ''
  const rest = own.length > 1 && (languages.test(first) || first === 'base') ? own.slice(1) : own
  return rest.flatMap(splitWords).join(' ')
}

/** The token nearly all columns start with, such as `c` in TPC-H's customer. */
function findCommonPrefix(table: Table): string | null {
  const firsts = table.columns.map(({ name }) => splitTokens(name)[0] ?? '')
  const counts = new Map<string, number>()
  for (const first of firsts) counts.set(first, (counts.get(first) ?? 0) + 1)
  const [prefix, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return firsts.length >= 3 && count >= firsts.length * 0.8 && !/^(is|has)$/.test(prefix)
    ? prefix
    : null
}
