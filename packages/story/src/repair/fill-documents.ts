import { listValue } from '@duckdb/node-api'
import { listFieldWords } from '../solve/pools/field-words.ts'
import type { Store } from '../solve/store/store.ts'
import { quoteName } from '../tree/quote.ts'
import { isPartOfKey } from '../world/is-part-of-key.ts'
import type { Document, Field } from './find-documents.ts'

/** Documents that a column is filled from, at most: fewer rows have each its own. */
const mostDocuments = 5000
const fewDocuments = 199

/** At least so many values are told apart at each place. */
const fewValues = 4

/**
 * Puts what queries read into the documents of a column: every row has all of its places, with the values that conditions
 * name and others like them. What is no document becomes one.
 */
export async function fillDocuments(store: Store, document: Document, now: string): Promise<void> {
  const { table, column, root } = document
  if (isPartOfKey(table, column.name)) return
  const count = Math.min(mostDocuments, Math.max(fewDocuments, table.rows + 1))
  const made = Array.from({ length: count }, (_, at) =>
    makeValue(root, { at, place: { next: 0 }, now }, column.name),
  )
  const { maxLength } = column
  const values = made.filter((each) => maxLength === null || say(each).length <= maxLength)
  if (values.length === 0) return
  const name = quoteName(column.name)
  const pick = (list: string): string => `${list}[1 + (rowid * 7919) % ${values.length}]`
  const own = pick('$1')
  const type = root.items ? `json_type(${name}) = 'ARRAY'` : `json_type(${name}) = 'OBJECT'`
  // what has fields for a query is no list of words
  const itemType = root.items?.fields.size ? ` AND json_type(${name}, '$[0]') = 'OBJECT'` : ''
  const isOne = `CASE WHEN json_valid(${name}) THEN ${type}${itemType} ELSE false END`
  const merged = root.items
    ? `CASE WHEN rowid % 2 = 0 THEN ${name} ELSE ${own} END`
    : `CAST(json_merge_patch(json_merge_patch(${own}, ${name}), ${pick('$2')}) AS VARCHAR)`
  const fitting =
    maxLength === null
      ? merged
      : `CASE WHEN length(${merged}) <= ${maxLength} THEN ${merged} ELSE ${own} END`
  await store.fill({
    table,
    column,
    sql: `UPDATE ${table.sqlName} SET ${name} = CASE WHEN ${isOne} THEN ${fitting} ELSE ${own} END WHERE ${name} IS NOT NULL`,
    values: [
      listValue(values.map(say)),
      // what is there already stays, but for what conditions name
      ...(root.items ? [] : [listValue(values.map((each) => say(keepNamed(root, each))))]),
    ],
  })
}

function say(value: unknown): string {
  return JSON.stringify(value)
}

/** The places of a document that conditions name values for, and lists. */
function keepNamed({ fields }: Field, value: unknown): unknown {
  const object = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    [...fields].flatMap(([name, field]) => {
      if (field.fields.size > 0) return [[name, keepNamed(field, object[name])]]
      return field.values.size > 0 || field.items ? [[name, object[name]]] : []
    }),
  )
}

interface Making {
  readonly at: number
  /** Places are told apart by their order. */
  readonly place: { next: number }
  readonly now: string
}

function makeValue(field: Field, making: Making, key: string): unknown {
  const { fields, items, least } = field
  if (items) {
    const size = Math.max(least, 1 + draw(making, 4))
    return Array.from({ length: size }, () => makeValue(items, making, key))
  }
  if (fields.size === 0) return choose(field, making, key)
  return Object.fromEntries(
    [...fields].map(([name, inner]) => [name, makeValue(inner, making, name)]),
  )
}

/** One of the values of a place, the first ones oftener. */
function choose({ values, types }: Field, making: Making, key: string): unknown {
  const named = [...values]
  const numbers = named.filter((each) => typeof each === 'number')
  const isNumeric = named.length === 0 && [...types].some((type) => numeric.test(type))
  if (isNumeric || (named.length > 0 && numbers.length === named.length))
    return makeNumber(numbers[0] ?? usualNumber, making)
  const list = listValues(named, [...types], making.now, key)
  return list[draw(making, list.length)]
}

const numeric = /INT|DOUBLE|FLOAT|DECIMAL/
const usualNumber = 40

/** From a third of a number that conditions name to more than twice as much. */
function makeNumber(named: number, making: Making): number {
  const number = named * (0.3 + draw(making, 1_000_000) / 500_000)
  return Number.isInteger(named) ? Math.round(number) : Number(number.toFixed(2))
}

function listValues(
  named: readonly unknown[],
  types: readonly string[],
  now: string,
  key: string,
): readonly unknown[] {
  if (named.length === 0 && types.some((type) => /^(?:DATE|TIMESTAMP)/.test(type)))
    return Array.from({ length: 24 }, (_, at) => sayDay(Date.parse(now) - at * 15 * 86_400_000))
  if (named.some((each) => typeof each === 'boolean') || types.includes('BOOLEAN'))
    return [true, false]
  const others = listFieldWords(key).filter((each) => !named.includes(each))
  return [...named, ...others.slice(0, Math.max(2, fewValues - named.length))]
}

function sayDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** A number below another: spread over rows and places, the first ones oftener. */
function draw(making: Making, below: number): number {
  making.place.next += 1
  const spread = (making.at * 0.754_877_666 + making.place.next * 0.569_840_296) % 1
  return Math.min(below - 1, Math.floor(below * spread ** 1.6))
}
