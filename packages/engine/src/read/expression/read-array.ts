import type { Node } from 'libpg-query'

/** The elements of `ARRAY[…]` or `'{a,b}'::text[]`, casts around them left off; null for other nodes. */
export function readArray(node: Node): readonly Node[] | null {
  if ('A_ArrayExpr' in node) return node.A_ArrayExpr.elements ?? []
  if ('TypeCast' in node && node.TypeCast.arg) return readArray(node.TypeCast.arg)
  if ('A_Const' in node && node.A_Const.sval) {
    const elements = splitArrayText(node.A_Const.sval.sval ?? '')
    return elements?.map((sval) => ({ A_Const: { sval: { sval } } })) ?? null
  }
  return null
}

/** Elements of PostgreSQL's array text of one dimension: `{a,"b c"}`. */
function splitArrayText(text: string): readonly string[] | null {
  const body = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1]
  if (body === undefined) return null
  if (body.trim() === '') return []
  const elements: string[] = []
  const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|([^,"{}]*))\s*(,|$)/gsy
  for (;;) {
    const match = pattern.exec(body)
    if (!match) return null
    elements.push(match[1]?.replaceAll(/\\(.)/gs, '$1') ?? (match[2] ?? '').trim())
    if (match[3] !== ',') return elements
  }
}
