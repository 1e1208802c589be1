import type { Schema, Table } from '../../model/schema.ts'
import { readShortForms } from './words/short-forms.ts'
import { singular } from './words/singular.ts'
import { isKnownWord, splitTokens, splitWords } from './words/split-words.ts'

/** The words of a table's name and of its columns' names, each joined by spaces. */
export interface TableWords {
  readonly table: string
  /** By column name, without what all columns of the table start with. */
  readonly columns: ReadonlyMap<string, string>
}

// what says nothing of the rows: `DimCustomer`, `catalog_product_entity`, `product_flat_1`
const fillers =
  /^(dim|fact|tbl|tb|t|table|entity|flat|text|data|info|information|detail|details|record|master|base|main|translation|description|\d+|v|vw|view|integer|decimal|varchar|datetime|old|new|temperature|backup|history|log|dtl)$/
// the language of a column in schemas that hold several
const languages =
  /^(english|spanish|french|german|italian|dutch|portuguese|chinese|japanese|arabic|hebrew|thai|korean|turkish|russian)$/

const machines = /^(aasm|workflow|fsm|machine|lifecycle|current|processing|internal)$/

const knownSchemas = new WeakMap<Schema, ReadonlyMap<Table, TableWords>>()
const knownTables = new WeakMap<Table, TableWords>()

/** Reads the words of all tables of a schema once, without what all tables' names start with. */
export function readSchemaWords(schema: Schema): ReadonlyMap<Table, TableWords> {
  const found = knownSchemas.get(schema)
  if (found) return found
  const prefix = findCommonTokens(schema.tables.map(({ name }) => name))
  const words = new Map(schema.tables.map((table) => [table, readTable(table, prefix)] as const))
  knownSchemas.set(schema, words)
  return words
}

/** Reads the words of a table seen alone once. */
export function readWords(table: Table): TableWords {
  const words = knownTables.get(table) ?? readTable(table, [])
  knownTables.set(table, words)
  return words
}

/** What nearly all columns of a table start with, such as `c` in TPC-H's customer; null where they have nothing in common. */
export function findColumnPrefix({ columns }: Table): string | null {
  const names = columns.map(({ name }) => splitTokens(name))
  return findCommonToken(names, 3)
}

function readTable(table: Table, tablePrefix: readonly string[]): TableWords {
  const prefix = findColumnPrefix(table)
  const own = splitTokens(table.name)
  const suffix = findColumnSuffix(table, own)
  const columns = new Map(
    table.columns.map(({ name }) => {
      const tokens = splitTokens(name)
      const bare = tokens.length > 1 && tokens.at(-1) === suffix ? tokens.slice(0, -1) : tokens
      return [
        name,
        readColumn(
          bare.flatMap((token) => cutTable(token, own)),
          prefix,
        ),
      ] as const
    }),
  )
  return { table: readTableName(table.name, tablePrefix), columns }
}

function readTableName(name: string, prefix: readonly string[]): string {
  // BigQuery's names hold the project and the data set in front
  const tokens = splitTokens(name.split('.').at(-1) ?? name)
  const starts = prefix.every((token, index) => tokens[index] === token)
  const own = starts && tokens.length > prefix.length ? tokens.slice(prefix.length) : tokens
  const words = splitWords(own.join('_')).map(singular)
  // what a table keeps many of lets people in somewhere: `monthly_passes`
  if (/^passe?s?$/.test(own.at(-1) ?? '') && words.at(-1) === 'password')
    words.splice(-1, 1, 'pass')
  while (words.length > 1 && fillers.test(words.at(-1) ?? '')) words.pop()
  while (words.length > 1 && fillers.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

/** The short form of the table's name that its columns end in: `nom_adh`, `ville_adh` in `adherents`. */
function findColumnSuffix({ columns }: Table, own: readonly string[]): string | null {
  const names = columns.map(({ name }) => splitTokens(name)).filter(({ length }) => length > 1)
  const counts = new Map<string, number>()
  for (const tokens of names) {
    const last = tokens.at(-1) ?? ''
    counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  const [suffix, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const isShort =
    suffix.length >= 2 &&
    !isKnownWord(suffix) &&
    own.some((token) => token.length > suffix.length && token.startsWith(suffix))
  return isShort && count >= 3 && count >= names.length * 0.5 ? suffix : null
}

/** A word that the table's name is written in without a break: `alamatkaryawan` in `karyawan`. */
function cutTable(token: string, own: readonly string[]): readonly string[] {
  if (isKnownWord(token)) return [token]
  const rests = own
    .flatMap((name) => [name, singular(name)])
    .filter((name) => name.length >= 4)
    .flatMap((name) => [
      ...(token.endsWith(name) ? [token.slice(0, -name.length)] : []),
      ...(token.startsWith(name) ? [token.slice(name.length)] : []),
    ])
  const rest = rests.find((one) => one !== '' && isKnownWord(one))
  return rest === undefined ? [token] : [rest]
}

function readColumn(name: readonly string[], prefix: string | null): string {
  const tokens = readShortForms(name)
  const own =
    prefix !== null && tokens.length > 1 && tokens[0] === prefix ? tokens.slice(1) : tokens
  const first = own[0] ?? ''
  // the state that a machine of states is in, as libraries name it, is no part of an address
  if (own.length === 2 && machines.test(first) && /^(state|status)$/.test(own[1] ?? ''))
    return 'status'
  const rest = own.length > 1 && (languages.test(first) || first === 'base') ? own.slice(1) : own
  return splitWords(rest.join('_')).join(' ')
}

/** The tokens nearly all tables start with, such as `wp` in WordPress. */
function findCommonTokens(names: readonly string[]): readonly string[] {
  const found: string[] = []
  let rests = names.map(splitTokens)
  for (let token = findCommonToken(rests, 4); token !== null; token = findCommonToken(rests, 4)) {
    const common = token
    found.push(common)
    rests = rests.filter((tokens) => tokens[0] === common).map((tokens) => tokens.slice(1))
  }
  return found
}

/** The first token of at least four in five names, such as `c` in TPC-H's customer. */
function findCommonToken(names: readonly (readonly string[])[], minimum: number): string | null {
  const counts = new Map<string, number>()
  for (const [first = ''] of names) counts.set(first, (counts.get(first) ?? 0) + 1)
  const [prefix, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const common = prefix !== '' && names.length >= minimum && count >= names.length * 0.8
  return common && !/^(is|has)$/.test(prefix) ? prefix : null
}
