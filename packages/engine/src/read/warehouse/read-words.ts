import { quoteName } from '../../sql/quote.ts'
import type { Piece } from '../respell/cut-pieces.ts'
import type { WarehouseName } from './warehouse.ts'

/** The name of a table with its data set before it, in PostgreSQL's quotes. */
export function printName({ schema, name }: WarehouseName): string {
  return [schema, name].flatMap((part) => (part === null ? [] : quoteName(part))).join('.')
}

/** A column's name as it is written, without its quotes. */
export function readColumnName(piece: Piece | undefined): string {
  return piece?.kind === 'name' ? piece.text.slice(1, -1) : (piece?.text ?? '')
}

/** Names of columns in PostgreSQL's quotes, between brackets. */
export function printColumnNames(items: readonly (readonly Piece[])[]): string {
  return `(${items.map(([item]) => quoteName(readColumnName(item))).join(', ')})`
}

/** The name of a table at a place, its data set and no project, and the place behind. */
export function readName(
  pieces: readonly Piece[],
  start: number,
): { readonly name: WarehouseName; readonly end: number } {
  const parts = ['']
  let isJoined = true
  let at = start
  // a project's name may hold dashes without quotes: my-project.shop.orders
  for (; at < pieces.length; at++) {
    const { kind = 'space', text = '' } = pieces[at] ?? {}
    const isSign = text === '.' || text === '-'
    if (!isSign && !(isJoined && /^(?:name|word|number)$/.test(kind))) break
    const [first = '', ...more] = (kind === 'name' ? text.slice(1, -1) : text).split('.')
    parts.push(`${parts.pop()}${first}`, ...more)
    isJoined = isSign
  }
  const [name = '', schema = null] = parts.filter(Boolean).toReversed()
  return { name: { schema, name }, end: at }
}

/** The letters of a text without its quotes; null where it is none. */
export function readText(piece: Piece | undefined): string | null {
  if (piece?.kind !== 'text') return null
  const [, quote = '', inner = ''] = /^[rRbB]*("""|'''|\$\$|"|')([\s\S]*)\1$/.exec(piece.text) ?? []
  if (quote === '$$') return inner
  const whole = quote === "'" ? inner.replaceAll("''", "'") : inner
  return whole.replaceAll(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' }
