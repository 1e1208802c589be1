import { isObject, type Json } from '../json.ts'
import type { Quota } from './segment.ts'

type Path = readonly (string | number)[]

/**
 * Reads a quota in any of its shapes: `{ "female": 60, "male": 40 }` shares, `{ "min": 25, "max": 40 }`
 * or `"25-40"` a range, `["a", "b"]` even shares, `"a"` or `true` alone; a share may be an object that says
 * what goes `with` it. Null for anything else.
 */
export function readQuota(fact: string, value: Json, at: Path): Quota | null {
  if (typeof value === 'string') {
    const range = readRange(value)
    return range ? { kind: 'range', fact, ...range, at } : shareOut(fact, [value], at)
  }
  if (typeof value === 'boolean' || typeof value === 'number') {
    return shareOut(fact, [String(value)], at)
  }
  if (Array.isArray(value)) {
    const [low, high] = value
    if (value.length === 2 && typeof low === 'number' && typeof high === 'number' && low <= high) {
      return { kind: 'range', fact, minimum: low, maximum: high, at }
    }
    return value.length > 0 && value.every((entry) => !isObject(entry) && !Array.isArray(entry))
      ? shareOut(fact, value.map(String), at)
      : null
  }
  return isObject(value) ? readObject(fact, value, at) : null
}

function readObject(fact: string, value: { readonly [key: string]: Json }, at: Path): Quota | null {
  const keys = Object.keys(value)
  const minimum = value['min'] ?? value['minimum'] ?? value['from'] ?? null
  const maximum = value['max'] ?? value['maximum'] ?? value['to'] ?? null
  if (keys.every((key) => /^(?:min|max|minimum|maximum|from|to)$/.test(key))) {
    if (minimum === null && maximum === null) return null
    if (minimum !== null && typeof minimum !== 'number') return null
    if (maximum !== null && typeof maximum !== 'number') return null
    if (minimum !== null && maximum !== null && minimum > maximum) return null
    return { kind: 'range', fact, minimum, maximum, at }
  }
  const shares = Object.entries(value).map(([key, wanted]) => {
    const inner = isObject(wanted) ? wanted : { share: wanted }
    const along = readAlong(inner['with'] ?? {}, [...at, key, 'with'])
    return { value: key, share: readShare(inner['share'] ?? 1), ...(along ? { along } : {}) }
  })
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  if (!(total > 0) || shares.some(({ share }) => !(share >= 0))) return null
  return { kind: 'shares', fact, shares: shares.map((entry) => scale(entry, total)), at }
}

/** Quotas of other facts for those with one value: `{ "share": 7, "with": { "industry": "logistics" } }`. */
function readAlong(value: Json, at: Path): readonly Quota[] | null {
  if (!isObject(value) || Object.keys(value).length === 0) return null
  return Object.entries(value)
    .map(([fact, wanted]) => readQuota(fact, wanted, [...at, fact]))
    .filter((quota) => quota !== null)
}

function scale<Entry extends { readonly share: number }>(entry: Entry, total: number): Entry {
  return { ...entry, share: entry.share / total }
}

function readShare(value: Json): number {
  if (typeof value === 'number') return value
  const text = typeof value === 'string' ? value.trim().match(/^(\d+(?:\.\d+)?)\s*%?$/) : null
  return text ? Number(text[1]) : Number.NaN
}

function readRange(
  text: string,
): { readonly minimum: number | null; readonly maximum: number | null } | null {
  const both = text.match(/^\s*(\d+(?:\.\d+)?)\s*(?:-|–|—|to|\.\.)\s*(\d+(?:\.\d+)?)\s*$/)
  if (both && Number(both[1]) <= Number(both[2])) {
    return { minimum: Number(both[1]), maximum: Number(both[2]) }
  }
  const least = text.match(/^\s*(?:>=|≥)?\s*(\d+(?:\.\d+)?)\s*\+?\s*$/)
  return least && /[+>≥]/.test(text) ? { minimum: Number(least[1]), maximum: null } : null
}

function shareOut(fact: string, values: readonly string[], at: Path): Quota {
  const share = 1 / values.length
  return { kind: 'shares', fact, shares: values.map((value) => ({ value, share })), at }
}
