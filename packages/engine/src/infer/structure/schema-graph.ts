import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import { splitWords } from '../meanings/words/split-words.ts'
import { readColumnWords } from './column-words.ts'
import { isUndeclared } from './is-undeclared.ts'
import { readLinkWords } from './link-words.ts'

/** The schema as a graph of tables and links, with every name split into words once. */
export type SchemaGraph = ReadonlyMap<string, TableNode>

export interface TableNode {
  readonly id: string
  readonly table: Table
  /** `order item` for `OrderItems`, `customer` for `tbl_customer_entity`. */
  readonly words: readonly string[]
  /** The noun the name ends with: `item`, `customer`. */
  readonly head: string
  readonly columns: ReadonlyMap<string, ColumnNode>
  readonly links: readonly Link[]
  /** The links of all tables that lead here. */
  readonly children: readonly Link[]
}

export interface ColumnNode {
  readonly column: Column
  readonly words: readonly string[]
}

export interface Link {
  readonly child: string
  readonly name: string
  readonly parent: string
  readonly key: ForeignKey
  /** What the link's name says beyond its parent's: `billing` for `billing_address_id`. */
  readonly roleWords: readonly string[]
  /** No column of it can be NULL. */
  readonly required: boolean
  /** Meant to be there: required, or in a table that declares NOT NULL nowhere outside its key. */
  readonly expected: boolean
}

/** Builds the graph; links to tables the schema lacks are left out. */
export function buildSchemaGraph(schema: Schema): SchemaGraph {
  const names = new Map(schema.tables.map((table) => [table.id, readTableWords(table.name)]))
  const words = new Map(schema.tables.map((table) => [table, readColumnWords(table)]))
  const links = schema.tables.flatMap((table) =>
    listLinks(table, words.get(table) ?? new Map(), names),
  )
  return new Map(
    schema.tables.map((table) => [
      table.id,
      {
        id: table.id,
        table,
        words: names.get(table.id) ?? [],
        head: findHead(names.get(table.id) ?? []),
        columns: new Map(
          table.columns.map((column) => [
            column.name,
            { column, words: words.get(table)?.get(column.name) ?? [] },
          ]),
        ),
        links: links.filter((link) => link.child === table.id),
        children: links.filter((link) => link.parent === table.id),
      },
    ]),
  )
}

/** The node of a table that is known to be in the graph. */
export function getTable(graph: SchemaGraph, id: string): TableNode {
  const node = graph.get(id)
  if (!node) throw new Error(`The graph has no table "${id}".`)
  return node
}

// words that say nothing of what a row is
const noise: ReadonlySet<string> = new Set(
  'table tbl entity master main record data dim fact information the of'.split(' '),
)

// what was done with them: payments received are payments
const done: ReadonlySet<string> = new Set('received made sent placed issued given taken'.split(' '))

/** The noun that a table's words end with. */
export function findHead(words: readonly string[]): string {
  return words.findLast((word, at) => at === 0 || !done.has(word)) ?? ''
}

/** The words of a table's name, the last as a singular. */
export function readTableWords(name: string): readonly string[] {
  // «sales» is one in «sales order», and many as a table
  const words = splitWords(name).map((word, at, all) =>
    word === 'sales' && at === all.length - 1 ? 'sale' : word,
  )
  const telling = words.filter((word) => !noise.has(word) && /^\D{2,}/.test(word))
  return telling.length > 0 ? telling : words
}

type Words = ReadonlyMap<string, readonly string[]>

function listLinks(table: Table, words: Words, names: Words): readonly Link[] {
  return table.foreignKeys.flatMap((key) => {
    const parentWords = names.get(key.parent)
    if (!parentWords) return []
    const required = key.columns.every((name) => isRequired(table, name))
    return [
      {
        child: table.id,
        name: key.link,
        parent: key.parent,
        key,
        roleWords: readLinkWords(key, table, words, parentWords),
        required,
        expected: required || isUndeclared(table),
      },
    ]
  })
}

function isRequired(table: Table, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name)
  return column?.nullable === false || table.primaryKey?.columns.includes(name) === true
}
