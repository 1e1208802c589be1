import type { Type } from '../model/schema.ts'
import type { CastType } from '../sql/expression.ts'
import type { Layer, NamedList, Source } from '../sql/query.ts'

/** How an engine spells what the printer says: an object of differences from `standard`. */
export interface Dialect {
  readonly name: string
  readonly quoteName: (name: string) => string
  readonly quoteText: (text: string) => string
  readonly castTypes: (type: CastType) => string
  readonly columnType: (type: Type) => string
  /** A number as written; with a point it is a decimal, never a float. */
  readonly number: (text: string) => string
  readonly date: (text: string) => string
  readonly timestamp: (text: string) => string
  /** Operators spelled as calls or otherwise unlike the standard: `%`, `||`, `distinct`. */
  readonly operators: Readonly<Record<string, (left: string, right: string) => string>>
  readonly like: (operand: string, pattern: string, ignoreCase: boolean) => string
  readonly regex: (operand: string, pattern: string, ignoreCase: boolean) => string
  /** Functions by their name in `Expression`; others print as `name(arguments)`. */
  readonly functions: Readonly<Record<string, (args: readonly string[]) => string>>
  /** Statements and functions that every plan begins with. */
  readonly prelude: readonly string[]
  readonly declareList: (list: NamedList) => string
  readonly useList: (name: string) => string
  /** A statement that puts lists into a work table of one row, where that is faster than using them; else null. */
  readonly keepLists: ((work: string, lists: readonly NamedList[]) => string) | null
  readonly workName: (name: string) => string
  /** A work table as a FROM item, with the columns that it was made of. */
  readonly fromWork: (name: string) => string
  readonly createWork: (name: string, query: string) => string
  readonly addWork: (name: string, query: string) => string
  /** The function whose values stand for others wherever they are compared, where repeats can be found by it; else null. */
  readonly hash: string | null
  /** Rows that a statement makes at most, where it can be cut into several; else null. */
  readonly mostRows: number | null
  readonly createOutput: (name: string, query: string) => string
  readonly withClause: (name: string, query: string) => string
  /** A layer as it is computed fastest. */
  readonly arrange: (layer: Layer) => Layer
  /** FROM items that differ: row numbers and repetition. */
  readonly rows: (from: string, count: string) => string
  /** A statement that makes row numbers for all tables to read, where `rows` reads them; else null. */
  readonly shareRows: (most: number) => string | null
  readonly repeat: (work: string, count: string, alias: string, where?: string) => string
  readonly values: (
    source: Extract<Source, { kind: 'values' }>,
    quote: (type: Type, value: string | null) => string,
  ) => string
}
