import type { LoadColumn } from '@worldloom/engine'
import { quoteName } from '../sql/quote.ts'
import type { Source, SourceColumn } from './sources/source.ts'

/** A column of the schema and where the file has it. */
export interface FoundColumn extends LoadColumn {
  readonly source: SourceColumn
}

/** The statements that make a file's rows known under a name. */
export interface WrittenLoad {
  /** Copies the rows; null where checks read them in the file itself. */
  readonly load: string | null
  readonly view: string
}

/**
 * Checks see a view: where nothing can misfit, the column for it is of the view alone and takes no room. A file
 * whose every value is of its column's type is not copied, so that its size does not matter.
 */
export function writeLoad(
  name: string,
  source: Source,
  columns: readonly FoundColumn[],
): WrittenLoad {
  const { numbered } = source
  const isTyped = columns.length > 0 && columns.every(isSafe)
  const stored = isTyped && numbered ? null : `"__files".${quoteName(name)}`
  const rows =
    stored ?? `(${writeRows(columns, numbered?.from ?? source.from, numbered?.number ?? null)})`
  const seen = columns.flatMap((column) => {
    const misfit = quoteName(column.misfit)
    return [
      quoteName(column.loaded),
      isSafe(column) ? `CAST(NULL AS VARCHAR) AS ${misfit}` : misfit,
    ]
  })
  const parts = columns.length > 0 ? seen : ['"__nothing"']
  return {
    load: stored && `CREATE TABLE ${stored} AS ${writeRows(columns, source.from, null)}`,
    view: `CREATE VIEW ${quoteName(name)} AS SELECT ${['rowid', ...parts].join(', ')} FROM ${rows}`,
  }
}

/** Every column typed, with what misfits beside it, and perhaps the number of the row. */
function writeRows(columns: readonly FoundColumn[], from: string, number: string | null): string {
  if (columns.length === 0) return `SELECT NULL AS "__nothing" FROM ${from}`
  const texts = columns.map((column) => {
    const { source: given, loaded } = column
    return `${findNative(column) === null ? given.text : given.own?.value} AS ${quoteName(loaded)}`
  })
  const typed = columns.flatMap((column) => {
    const { typed: value, loaded, misfit, misfitText } = column
    const native = findNative(column)
    if (native !== null) return [`CAST(${quoteName(loaded)} AS ${native}) AS ${quoteName(loaded)}`]
    return [
      `${value} AS ${quoteName(loaded)}`,
      ...(misfitText === null ? [] : [`${misfitText} AS ${quoteName(misfit)}`]),
    ]
  })
  const numbers = number === null ? [] : [`${number} AS rowid`]
  return [
    `SELECT ${[...(number === null ? [] : ['rowid']), ...typed].join(',\n')}`,
    `FROM (SELECT ${[...numbers, ...texts].join(', ')} FROM ${from})`,
  ].join('\n')
}

/** No value of the file can misfit. */
function isSafe(column: FoundColumn): boolean {
  return findNative(column) !== null || column.misfitText === null
}

/** The type a column is kept in where the file's own type leaves nothing to judge, or null. */
function findNative({ source, native }: FoundColumn): string | null {
  return (source.own && native[source.own.type]) ?? null
}
