import { isObject, type Json } from '../json.ts'
import { readPointer } from '../pointer.ts'
import type { Domain } from '../schema/domain.ts'
import type { UserFlaw, Validator } from './validator.ts'
import { findValue } from './validator.ts'

/** A draft with what was mended, each in a sentence. */
export interface Corrected {
  readonly user: Json
  readonly changes: readonly string[]
}

// a draft with more errors than this is no draft of a user
const mostErrors = 40

/**
 * Mends what can be proved right: a fixed fact is put back, a value is written in the type it plainly means, a
 * listed value gets its spelling, what was invented beside the schema is taken out, a list that says one thing again
 * and again is filled up from `earlier` drafts of the same user. A change is kept only where the validator then finds
 * less wrong.
 */
export function correctUser(
  draft: Json,
  facts: ReadonlyMap<string, Json>,
  validate: Validator,
  findDomain: (pointer: string) => Domain | null,
  earlier: readonly Json[] = [],
): Corrected {
  let user = unwrap(draft, facts, validate)
  const changes: string[] = user === draft ? [] : ['took the user out of what it was wrapped in']
  let flaws = validate(user, facts)
  for (let turn = 0; turn < mostErrors && flaws.length > 0; turn += 1) {
    const mended = mendOne(user, flaws, facts, validate, findDomain, earlier)
    if (!mended) break
    user = mended.user
    flaws = mended.flaws
    changes.push(mended.change)
  }
  return { user, changes }
}

interface Mended {
  readonly user: Json
  readonly flaws: readonly UserFlaw[]
  readonly change: string
}

function mendOne(
  user: Json,
  flaws: readonly UserFlaw[],
  facts: ReadonlyMap<string, Json>,
  validate: Validator,
  findDomain: (pointer: string) => Domain | null,
  earlier: readonly Json[],
): Mended | null {
  for (const flaw of flaws) {
    for (const { value, change } of listReadings(user, flaw, facts, findDomain, earlier)) {
      const next = setValue(user, readPointer(flaw.path), value)
      if (next === null) continue
      const left = validate(next, facts)
      if (left.length < flaws.length)
        return { user: next, flaws: left, change: `${flaw.path}: ${change}` }
    }
  }
  return null
}

interface Reading {
  /** Undefined takes the value out. */
  readonly value: Json | undefined
  readonly change: string
}

/** The values that what stands there can plainly mean. */
function listReadings(
  user: Json,
  { path, keyword }: UserFlaw,
  facts: ReadonlyMap<string, Json>,
  findDomain: (pointer: string) => Domain | null,
  earlier: readonly Json[],
): readonly Reading[] {
  const fact = facts.get(path)
  const found = findValue(user, path)
  if (fact !== undefined) return [{ value: fact, change: 'put the fixed fact back' }]
  if (
    /^(?:additionalProperties|unevaluatedProperties|propertyNames)$/.test(keyword) ||
    keyword === 'false'
  ) {
    return [{ value: undefined, change: 'took out what the schema does not know' }]
  }
  if (found === undefined) return []
  const change = 'wrote the value as the schema wants it'
  const read = [
    ...(typeof found === 'string' ? readText(found, findDomain(path)) : []),
    ...(typeof found === 'number' || typeof found === 'boolean' ? [String(found)] : []),
    ...(Array.isArray(found) ? [dropRepeated(found)] : [[found]]),
  ]
  const filled = Array.isArray(found) ? listFilled(found, path, earlier) : []
  const rest = found === null ? [{ value: undefined, change: 'took out an empty value' }] : []
  return [
    ...read.map((value) => ({ value, change })),
    ...filled.map((value) => ({ value, change: 'filled it up from an earlier draft' })),
    ...rest,
  ]
}

function readText(text: string, domain: Domain | null): readonly Json[] {
  const plain = text.trim()
  const number = Number(plain.replace(/^[$€£]\s*/, '').replace(/(?<=\d),(?=\d{3}\b)/g, ''))
  const listed = domain?.kind === 'choice' || domain?.kind === 'set' ? domain.values : []
  const fold = (value: Json): string =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  const day = plain.match(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/)
  return [
    ...(plain === '' || Number.isNaN(number) ? [] : [number]),
    ...(/^(?:true|yes)$/i.test(plain) ? [true] : /^(?:false|no)$/i.test(plain) ? [false] : []),
    ...listed.filter((value) => fold(value) === fold(plain)),
    ...(day ? [`${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`] : []),
    ...(plain === text ? [] : [plain]),
  ]
}

function dropRepeated(list: readonly Json[]): readonly Json[] {
  const seen = new Set<string>()
  return list.filter((entry) => {
    const key = JSON.stringify(entry)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** The list without what it says twice, with ever more of what earlier drafts have at its place. */
function listFilled(
  found: readonly Json[],
  path: string,
  earlier: readonly Json[],
): readonly (readonly Json[])[] {
  const own = dropRepeated(found)
  const others = earlier.flatMap((draft) => {
    const list = findValue(draft, path)
    return Array.isArray(list) ? (list as readonly Json[]) : []
  })
  const all = dropRepeated([...own, ...others])
  return all.slice(own.length).map((_, at) => all.slice(0, own.length + at + 1))
}

/** `{ "user": { … } }` and lists of one mean what they hold. */
function unwrap(draft: Json, facts: ReadonlyMap<string, Json>, validate: Validator): Json {
  const inner = Array.isArray(draft) ? draft : isObject(draft) ? Object.values(draft) : []
  const [only] = inner
  if (inner.length !== 1 || only === undefined || !isObject(only)) return draft
  return validate(only, facts).length < validate(draft, facts).length ? only : draft
}

/** The value with another one at a path, where its objects and lists lead there; null where they do not. */
function setValue(
  root: Json | undefined,
  path: readonly string[],
  value: Json | undefined,
): Json | null {
  const [key, ...rest] = path
  if (key === undefined) return value ?? null
  if (Array.isArray(root)) {
    const list = root as readonly Json[]
    const at = Number(key)
    if (!(at >= 0 && at < list.length)) return null
    if (rest.length === 0 && value === undefined) return list.filter((_, other) => other !== at)
    const inner = setValue(list[at], rest, value)
    return inner === null && rest.length > 0
      ? null
      : list.map((entry, other) => (other === at ? inner : entry))
  }
  const object = root === undefined ? {} : isObject(root) ? root : null
  if (object === null) return null
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  }
  const inner = rest.length === 0 ? (value ?? null) : setValue(object[key], rest, value)
  return inner === null && rest.length > 0 ? null : { ...object, [key]: inner }
}
