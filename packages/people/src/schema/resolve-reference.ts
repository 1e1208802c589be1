import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Schema } from './schema.ts'

/** Follows `$ref` within one schema document. */
export type Resolve = (reference: string) => Schema | null

/** References by pointer, by anchor and by the `$id` of a part; what lies elsewhere gives null. */
export function buildResolver(root: Schema): Resolve {
  if (typeof root === 'boolean') return () => null
  const named = new Map<string, Schema>()
  listNames(root, named)
  const self = String(root['$id'] ?? root['id'] ?? '').replace(/#.*$/, '')
  return (reference) => {
    const [address = '', fragment = ''] = reference.split('#', 2)
    const base = address === '' || address === self ? root : (named.get(address) ?? null)
    if (base === null || fragment === '') return base
    if (!fragment.startsWith('/')) return named.get(`#${fragment}`) ?? null
    return isObject(base) ? followPointer(base, decodeURIComponent(fragment)) : null
  }
}

function followPointer(root: JsonObject, pointer: string): Schema | null {
  let found: Json | undefined = root
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(found)) found = (found as readonly Json[])[Number(key)]
    else found = isObject(found) ? found[key] : undefined
  }
  return isObject(found) || typeof found === 'boolean' ? found : null
}

function listNames(value: Json, named: Map<string, Schema>): void {
  if (Array.isArray(value)) for (const inner of value) listNames(inner, named)
  if (!isObject(value)) return
  for (const key of ['$anchor', '$dynamicAnchor']) {
    if (typeof value[key] === 'string') named.set(`#${value[key]}`, value)
  }
  for (const key of ['$id', 'id']) if (typeof value[key] === 'string') named.set(value[key], value)
  for (const inner of Object.values(value)) listNames(inner, named)
}
