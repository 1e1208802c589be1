import type { Piece } from '../respell/cut-pieces.ts'

/** A name in PostgreSQL's quotes. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The name of a table at a place, its data set before it and no project, and the place behind. */
export function readName(
  pieces: readonly Piece[],
  start: number,
): { readonly name: string; readonly table: string; readonly end: number } {
  let written = ''
  let at = start
  // a project's name may hold dashes without quotes: my-project.shop.orders
  for (; at < pieces.length; at++) {
    const { kind = 'space', text = '' } = pieces[at] ?? {}
    const isJoined = /[.-]$/.test(written) || written === ''
    if (text === '.' || text === '-') written += text
    else if (isJoined && /^(?:name|word|number)$/.test(kind))
      written += kind === 'name' ? text.slice(1, -1) : text
    else break
  }
  const parts = written.split('.')
  const name = parts.slice(-2).filter(Boolean).map(quoteName).join('.')
  return { name, table: parts.at(-1) ?? '', end: at }
}

/** The letters of a text without its quotes; null where it is none. */
export function readText(piece: Piece | undefined): string | null {
  if (piece?.kind !== 'text') return null
  const [, quote = '', inner = ''] = /^[rRbB]*("""|'''|\$\$|"|')([\s\S]*)\1$/.exec(piece.text) ?? []
  if (quote === '$$') return inner
  const whole = quote === "'" ? inner.replaceAll("''", "'") : inner
  return whole.replaceAll(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
}
