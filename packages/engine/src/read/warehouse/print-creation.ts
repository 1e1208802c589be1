import { blank, type Piece } from '../respell/cut-pieces.ts'
import type { FlatTable } from './flatten-table.ts'
import { printColumn, printColumnComments, printComment } from './print-table.ts'
import type { CreateStatement } from './read-statement.ts'
import { printName } from './read-words.ts'

/** Writes a CREATE TABLE where it stands: its columns on their lines, its comments and the tables of its parts behind it. */
export function printCreation(
  statement: readonly Piece[],
  { name, isPassing, elements, comment }: CreateStatement,
  table: FlatTable | null,
): void {
  const [first, last] = [statement[0], statement.at(-1)]
  if (!first || !last || !table) return
  const { columns, key, parts } = table
  const printed = elements.map(({ pieces, field, constraint }) => {
    const flat = field ? columns.get(field)?.map(printColumn) : undefined
    // what is neither stays as it is written, and is a fault at its place
    const out = constraint?.text ?? flat?.join(', ') ?? pieces.map(({ text }) => text).join(' ')
    return { begin: pieces[0], out }
  })
  const [head, ...others] = [{ begin: first, out: key ?? '' }, ...printed].filter(
    ({ out }) => out !== '',
  )
  blank(statement)
  first.out = `CREATE ${isPassing ? 'TEMP ' : ''}TABLE ${printName(name)} (`
  if (head?.begin) head.begin.out = `${head.begin === first ? first.out : ''}${head.out} `
  for (const { begin, out } of others) if (begin) begin.out = `, ${out} `
  const flat = elements.flatMap(({ field }) => (field ? (columns.get(field) ?? []) : []))
  const behind = [
    ...printComment(`TABLE ${printName(name)}`, comment),
    ...printColumnComments(name, flat),
    ...(isPassing ? [] : parts),
  ]
  last.out += `); ${behind.join(' ')}`
}
