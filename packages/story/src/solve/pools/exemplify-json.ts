import { isExpression, listParts } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import { readPath, type Step, splitPath } from '../../tree/read-path.ts'
import { listFieldWords } from './field-words.ts'

/** What a path may lead to where no condition names it. */
const usual = ['basic', 'standard', 'web', 1, 12]

/** Documents that are tried for one background text, at most. */
const most = 240

/** What conditions ask of a document at one place. */
export interface Asked {
  readonly steps: readonly Step[]
  readonly values: readonly unknown[]
}

/**
 * Texts of documents and of lists that have something where conditions read: `{"plan": "basic"}` for `json_extract(x,
 * '$.plan')`, with the texts and numbers that the same condition names, alone and in the documents of the background.
 */
export function exemplifyJson(
  predicates: readonly Expression[],
  background: readonly string[],
): readonly string[] {
  const asked = mergeAsked(predicates.flatMap(listAsked))
  if (asked.length === 0) return []
  const isList = asked.some(({ steps: [first] }) => typeof first === 'number')
  const known = background.flatMap(readDocument).filter((each) => Array.isArray(each) === isList)
  const pools = asked.map(({ steps, values }) => {
    // what is not to be what a condition names is what others are
    const found = known.flatMap((each) => readAt(each, steps) ?? []).filter(isPlain)
    const others = found.length > 0 ? found : listFieldWords(String(steps.at(-1) ?? ''))
    return { steps, values: [...new Set([...values, ...others.slice(0, 2)])] }
  })
  const bases = [isList ? [] : {}, ...known.slice(0, 3)]
  const ways = pools.reduce((count, { values }) => Math.min(most, count * values.length), 1)
  return Array.from({ length: ways }, (_, way) => {
    let rest = way
    const chosen = pools.map(({ steps, values }) => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return { steps, value }
    })
    return bases.map((base) =>
      JSON.stringify(
        chosen.reduce<unknown>((whole, { steps, value }) => place(whole, steps, value), base),
      ),
    )
  }).flat()
}

/** What is asked of one place by several conditions: what is named first is tried first. */
function mergeAsked(all: readonly Asked[]): readonly Asked[] {
  const places = new Map<string, Asked>()
  for (const { steps, values } of all) {
    const name = JSON.stringify(steps)
    const known = places.get(name)?.values ?? []
    places.set(name, { steps, values: [...known, ...values] })
  }
  return [...places.values()].map(({ steps, values }) => ({
    steps,
    values: values.length > 0 ? [...new Set(values)] : usual,
  }))
}

/** The places that a condition reads, with what it names beside them. */
export function listAsked(predicate: Expression): readonly Asked[] {
  const ways: { readonly steps: readonly Step[]; readonly isCounted: boolean }[] = []
  const literals: unknown[] = []
  const given: Asked[] = []
  const visit = (part: Expression): void => {
    if (part.class === 'CONSTANT') {
      if (part.value.value !== undefined && part.value.is_null !== true)
        literals.push(readValue(part))
      return
    }
    const called = part.class === 'FUNCTION' ? part.function_name : ''
    const [first, second] = listParts(part)
    const way = first && readPath(first)
    if (first && way && lengths.test(called)) {
      const inner = called === 'json_array_length' && second ? readStep(second) : []
      ways.push({ steps: [...way.steps, ...inner], isCounted: true })
      return
    }
    if (second && way && /^json_(?:contains|exists)$/.test(called)) {
      const isPlace = called === 'json_exists'
      const [value] = isPlace
        ? ['1']
        : second.class === 'CONSTANT'
          ? readDocument(String(second.value.value))
          : []
      given.push({
        steps: [...way.steps, ...(isPlace ? readStep(second) : [])],
        values: [isPlace ? 1 : asPart(value)],
      })
      return
    }
    const own = readPath(part)
    if (own && own.steps.length > 0) ways.push({ steps: own.steps, isCounted: false })
    else for (const each of listParts(part)) if (isExpression(each)) visit(each)
  }
  visit(predicate)
  const named = literals.flatMap(vary)
  const counted = literals.flatMap((each) => (typeof each === 'number' ? listLengths(each) : []))
  return [
    ...given,
    ...ways.map(({ steps, isCounted }) => ({ steps, values: isCounted ? counted : named })),
  ].filter(({ steps, values }) => steps.length > 0 || values.length > 0)
}

const lengths = /^(?:json_array_length|array_length|len|length|cardinality)$/

function readStep(path: Expression): readonly Step[] {
  return path.class === 'CONSTANT' ? splitPath(String(path.value.value)) : []
}

function readValue({
  value: { type, value },
}: Extract<Expression, { class: 'CONSTANT' }>): unknown {
  if (type.id !== 'DECIMAL') return value
  return Number(value) / 10 ** (type.type_info?.scale ?? 0)
}

/** What a condition names, and what lies a little to either side of it. */
function vary(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value, value + 1, value - 1, value * 2, value / 2]
  if (typeof value !== 'string') return [value]
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  const days = Number.isNaN(day) ? [] : [1, -1, 20].map((step) => sayDay(day + step * 86_400_000))
  return [value.replaceAll('%', '').replaceAll('_', 'a'), value, ...days]
}

function sayDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function listLengths(count: number): readonly (readonly string[])[] {
  const sizes = [count, count + 1, count - 1].filter((size) => size > 0 && size < 50)
  return sizes.map((size) => Array.from({ length: size }, (_, at) => String(usual[at % 3])))
}

/** What contains a text or a number is a list with it. */
function asPart(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value : [value]
}

/** An object or a list that a text spells. */
export function readDocument(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? [] : [value]
  } catch {
    return []
  }
}

/** What stands at a place of a document; undefined where it has no such place. */
function readAt(whole: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || whole === undefined) return whole
  if (typeof step === 'number') return readAt(Array.isArray(whole) ? whole[step] : undefined, rest)
  return readAt(isObject(whole) ? whole[step] : undefined, rest)
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** A document with a value in one of its places. */
export function place(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return isObject(whole) && isObject(value) ? { ...whole, ...value } : value
  if (typeof step === 'number') {
    const items: readonly unknown[] = Array.isArray(whole) ? whole : []
    const before = Array.from(
      { length: Math.max(step, items.length) },
      (_, at) => items[at] ?? usual[at % 3],
    )
    return [...before.slice(0, step), place(items[step], rest, value), ...before.slice(step + 1)]
  }
  const own = isObject(whole) ? whole : {}
  return { ...own, [step]: place(own[step], rest, value) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
