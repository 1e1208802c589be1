import type { Expression } from './node.ts'

/** A step into a document: the name of a field, or the place of an item, counted from 0. */
export type Step = string | number

/** Whether an expression reads something out of JSON. */
export function isDocument(part: Expression): boolean {
  return part.class === 'FUNCTION' && /^json_extract(?:_string)?$/.test(part.function_name)
}

/** Where an expression leads from a base into it. */
export interface Way {
  readonly base: Expression
  readonly steps: readonly Step[]
}

/**
 * The way that `json_extract(x, '$.a.b')` or `list[1]` take, the base itself where they take none; null where it is not the
 * same in all rows.
 */
export function readPath(part: Expression): Way | null {
  if (part.class === 'CAST') return readPath(part.child)
  const [inner, at] = isRead(part) ? (part.children ?? []) : []
  if (!inner) return { base: part, steps: [] }
  const value = at?.class === 'CONSTANT' ? at.value.value : undefined
  const before = readPath(inner)
  if (!before) return null
  if (typeof value === 'number') {
    // a list counts from 1, JSON from 0
    const place = Math.max(0, isDocument(part) ? value : value - 1)
    return { ...before, steps: [...before.steps, place] }
  }
  return typeof value === 'string'
    ? { ...before, steps: [...before.steps, ...splitPath(value)] }
    : null
}

function isRead(part: Expression): part is Extract<Expression, { readonly children?: unknown }> {
  if (part.class === 'OPERATOR') return part.type === 'ARRAY_EXTRACT'
  return (
    isDocument(part) ||
    (part.class === 'FUNCTION' && /^(?:list|array)_extract$/.test(part.function_name))
  )
}

/** `$.a.b[0]`, `/a/b/0` and `a` as steps. */
export function splitPath(path: string): readonly Step[] {
  if (!/^[$/]/.test(path)) return [path]
  const found = path.slice(1).matchAll(/\[(\d+)\]|\[?["']([^"']*)["']\]?|([^.[\]/"']+)/g)
  return [...found].map(([, place, quoted, bare]) =>
    place === undefined ? (quoted ?? bare ?? '') : Number(place),
  )
}
