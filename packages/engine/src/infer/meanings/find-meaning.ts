import type { Column, Schema, Table } from '../../model/schema.ts'
import type { Meaning } from '../understanding.ts'
import { fallbackMeanings } from './fallback-meanings.ts'
import { findByCheck, hasListedValues } from './find-by-check.ts'
import { findByName } from './find-by-name.ts'
import { findByUse } from './find-by-use.ts'
import { listEnds } from './find-ends.ts'
import { findKeyMeaning, isOnlyKey } from './find-key-meaning.ts'
import { findNumberInText, findSureNumberInText } from './find-number-in-text.ts'
import type { AskedColumn } from './match-pattern.ts'
import { listsAll, readListedValues } from './read-listed-values.ts'
import { readSchemaWords } from './table-words.ts'
import { typeClass } from './type-class.ts'
import { cutMinorUnit } from './words/minor-unit.ts'
import { splitWords } from './words/split-words.ts'

/**
 * What a column holds, from its name, type, comment, checks and neighbours, and why it is believed:
 * `c_name` in a table of customers is a `person.full-name`.
 */
export function findMeaning(column: Column, table: Table, schema: Schema): Meaning {
  const asked = askColumn(column, table, schema)
  const { type } = asked
  const name = asked.words.columns.get(column.name) ?? ''
  return (
    findKeyMeaning(column, table) ??
    findByUse(column, table) ??
    findByOwnType(column) ??
    (listsAll(column.comment ?? '') ? findByListedValues(column) : null) ??
    findChoiceOfName(column, table) ??
    findMinorUnit(asked, name) ??
    findSureNumberInText(asked, name) ??
    findOfEnds(asked, name, table) ??
    findDigit(column, keepKey(findTitle(asked, name) ?? findByName(asked, name), column, table)) ??
    findNumberInText(asked, name) ??
    findByCheck(column, table) ??
    findByTable(asked, name, schema) ??
    findByComment(asked) ??
    findByListedValues(column) ?? {
      name: fallbackMeanings[type],
      why: `nothing but its type ${column.typeText || column.type.kind} is known`,
    }
  )
}

/** A name that is a choice says what the column holds: `debit_or_credit`. */
function findChoiceOfName(column: Column, table: Table): Meaning | null {
  const isChoice = column.type.kind === 'text' && !column.comment && !hasListedValues(column, table)
  const words = isChoice ? readListedValues(column).map(({ word }) => word) : []
  return words.length > 0
    ? { name: 'status.choice', why: `its name is a choice of ${words.join(' and ')}` }
    : null
}

/** One digit that begins as 0 or 1 is a yes or no, unless its name says that it is something else than a number. */
function findDigit(
  { type, typeText, default: begins }: Column,
  found: Meaning | null,
): Meaning | null {
  if (found && !/^number\.(count|plain|metric)$/.test(found.name)) return found
  const isDigit =
    type.kind === 'decimal'
      ? type.precision === 1 && type.scale === 0
      : type.kind === 'integer' && /\(1\)/.test(typeText)
  const first =
    begins?.kind === 'number' ? begins.text : begins?.kind === 'text' ? begins.value : ''
  const isFirst = /^[01]$/.test(first)
  return isDigit && isFirst
    ? { name: 'flag.yes-no', why: 'it is one digit, and 0 or 1 at first' }
    : found
}

/** Types that say what they hold, whatever their column is called: MySQL's YEAR, a point of PostGIS. */
function findByOwnType({ type, typeText }: Column): Meaning | null {
  if (type.kind === 'integer' && /^year\b/i.test(typeText))
    return { name: 'time.year', why: 'its type is that of years' }
  if (type.kind !== 'other' || !/^(geometry|geography)$/.test(type.name)) return null
  const isPoint = /\(\s*point/i.test(typeText)
  return isPoint ? { name: 'address.geo-point', why: 'its type is that of points' } : null
}

/** A column as the rules see it. */
export function askColumn(column: Column, table: Table, schema: Schema): AskedColumn {
  const all = readSchemaWords(schema)
  const words = all.get(table) ?? { table: '', columns: new Map<string, string>() }
  const tables = [...all.values()].map((one) => one.table)
  const listed = column.type.kind === 'text' && hasListedValues(column, table)
  return { column, type: listed ? 'choice' : typeClass(column.type), words, tables }
}

/** An amount in cents means what it means without them: `price_cents` is a price. */
function findMinorUnit(asked: AskedColumn, name: string): Meaning | null {
  const bare = asked.type === 'integer' ? cutMinorUnit(name) : null
  if (bare === null) return null
  const found = findByName(asked, bare)
  if (found && /^(commerce|payment|finance|travel)\./.test(found.name)) return found
  return { name: 'payment.amount', why: 'it counts money in its smallest unit' }
}

/** One end of a range is of what the range is of: a lowest price is a price. */
function findOfEnds(asked: AskedColumn, name: string, table: Table): Meaning | null {
  const plain = findByName(asked, name)
  if (plain && !vague.test(plain.name)) return null
  const ends = listEnds(table).find((each) => [each.low, each.high].includes(asked.column))
  // the highest and the lowest price of a day go with its first and last
  const isOfDay = ends?.of === 'price' && plain?.name.startsWith('finance.')
  const found = ends && !isOfDay ? findByName(asked, ends.of) : null
  return found && told.test(found.name) ? found : null
}

const vague = /^(number\.(minimum|maximum|limit|plain)|finance\.price-(low|high))$/
const told =
  /^(commerce|payment|company|person|time|measure\.(?!usual)|travel|number\.(capacity|count))/

/** The title of a thing that has a name, and no text of its own, is its name: the title of a hall or of a publisher. */
function findTitle(asked: AskedColumn, name: string): Meaning | null {
  if (!/^(\w+ )?title$/.test(name) || findByName(asked, name)?.name !== 'content.title') return null
  const found = findByName(asked, name.replace(/title$/, 'name'))
  return found && /^(company|commerce|travel|address)\./.test(found.name) ? found : null
}

/** A key of text keeps a telling meaning, such as a country's code, or a name; otherwise it is only a key. */
function keepKey(found: Meaning | null, column: Column, table: Table): Meaning | null {
  if (!isOnlyKey(column, table)) return found
  const isName = /^(name|title)$/.test(splitWords(column.name).at(-1) ?? '')
  const telling =
    found &&
    !(
      isName ? /^(identity|number)\.(?!official)/ : /^(identity|number|content)\.(?!official)/
    ).test(found.name)
  return telling ? found : { name: 'identity.key', why: 'it is the primary key' }
}

/** A number or uuid named like another table is a link nobody declared; a plural counts. */
function findByTable({ column, type }: AskedColumn, name: string, schema: Schema): Meaning | null {
  if (type !== 'integer' && type !== 'uuid') return null
  const parent = schema.tables.find((table) => readSchemaWords(schema).get(table)?.table === name)
  if (type === 'integer' && /[a-z]s$/i.test(column.name) && !/(ss|us|is)$/i.test(column.name)) {
    return { name: 'number.count', why: `its name is the plural of "${name}"` }
  }
  return parent ? { name: 'identity.reference', why: `it is named like ${parent.id}` } : null
}

/** A comment that lists the values says that there are no others worth making. */
function findByListedValues(column: Column): Meaning | null {
  const words = column.type.kind === 'text' ? readListedValues(column) : []
  if (words.length === 0) return null
  return {
    name: 'status.choice',
    why: `its comment lists ${words.map(({ value }) => value).join(', ')}`,
  }
}

/** Asks the rules with the first words of the comment. */
function findByComment(asked: AskedColumn): Meaning | null {
  // «The e-mail address of its owner»: what comes before the first «of» says what it is
  const sentence =
    asked.column.comment?.split(/[.;:,(\n]| (?:of|for|in|that|which|where|as|on|to|from|by) /)[0] ??
    ''
  // «PK» says how the column is used, not what it holds
  if (/^\W*(pk|fk|ak|primary key|foreign key|unique|index(ed)?|key)\b/i.test(sentence)) return null
  const words = splitWords(sentence).filter((word) => !/^(the|a|an|this|of|its?)$/.test(word))
  if (words.length === 0 || words.length > 5) return null
  const found = findByName(asked, words.join(' '))
  return found && { name: found.name, why: `its comment says "${sentence.trim()}"` }
}
