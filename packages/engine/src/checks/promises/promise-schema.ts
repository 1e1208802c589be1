import { listKeys } from '../../model/list-keys.ts'
import type { Check, Column, ForeignKey, Schema, Table, Unique } from '../../model/schema.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise, joinWords } from './build-promise.ts'
import { claimOf } from './claim-of.ts'

/** What a table's declaration says of its rows. */
export function promiseSchema(table: Table, schema: Schema): readonly DataPromise[] {
  return [
    ...table.columns.flatMap((column) => promiseColumn(table, column, schema)),
    ...promisePrimaryKey(table),
    ...table.uniques.map((unique) => promiseUnique(table, unique, schema)),
    ...table.foreignKeys.flatMap((key) => promiseForeignKey(table, key)),
    ...table.checks.map((check) => promiseCheck(table, check, schema)),
  ]
}

function promiseColumn(table: Table, column: Column, schema: Schema): readonly DataPromise[] {
  const { name, type, typeText, nullable, generated, place } = column
  const promise = (says: string, claim: Claim, about?: string): DataPromise =>
    buildPromise(table.id, 'schema', { name, says, claim, place, ...(about ? { about } : {}) })
  const promises = [
    type.kind === 'other'
      ? promise(
          `Every ${name} of ${table.id} is of type ${typeText}.`,
          { kind: 'not-checkable', reason: `DuckDB has no type like ${typeText}` },
          'type',
        )
      : promise(`Every ${name} of ${table.id} is of type ${typeText}.`, {
          kind: 'type',
          column: name,
        }),
  ]
  if (!nullable)
    promises.push(
      buildPromise(table.id, isLearnedKey(table, name) ? 'inferred' : 'schema', {
        name,
        says: `No row of ${table.id} lacks its ${name}.`,
        claim: { kind: 'not-null', column: name },
        place,
      }),
    )
  if (type.kind === 'enum') {
    const words = joinWords(type.values.slice(0, 12), 'or')
    promises.push(
      promise(`Every ${name} of ${table.id} is one of ${words}.`, {
        kind: 'enum',
        column: name,
        values: type.values,
      }),
    )
  }
  const maximum =
    type.kind === 'text' || type.kind === 'bytes'
      ? type.maxLength
      : type.kind === 'bits'
        ? type.length
        : null
  if (maximum !== null) {
    const unit = type.kind === 'bytes' ? 'bytes' : 'characters'
    promises.push(
      promise(`No ${name} of ${table.id} is longer than ${maximum} ${unit}.`, {
        kind: 'length',
        column: name,
        maximum,
      }),
    )
  }
  if (generated) {
    const says = `Every ${name} of ${table.id} is ${generated.text}.`
    const claim = claimOf(generated.expression, table, schema, (expression) => ({
      kind: 'generated',
      column: name,
      expression,
    }))
    promises.push(promise(says, claim, 'generated'))
  }
  return promises
}

function isLearnedKey({ primaryKey }: Table, column: string): boolean {
  return primaryKey?.learned === true && primaryKey.columns.includes(column)
}

function promisePrimaryKey(table: Table): readonly DataPromise[] {
  if (!table.primaryKey || table.primaryKey.columns.length === 0) return []
  const { columns, learned } = table.primaryKey
  return [
    buildPromise(table.id, learned ? 'inferred' : 'schema', {
      name: columns.join(', '),
      says: `No two rows of ${table.id} share ${joinWords(columns)}.`,
      claim: { kind: 'primary-key', columns },
      place: table.place,
    }),
  ]
}

function promiseUnique(table: Table, unique: Unique, schema: Schema): DataPromise {
  const { name, columns, where, nullsNotDistinct } = unique
  const some = where ? ` where ${where.text}` : ''
  const base = {
    name: name || columns.join(', '),
    says: `No two rows of ${table.id}${some} share ${joinWords(columns)}.`,
    place: table.place,
    about: 'unique',
  }
  const known = columns.every((column) =>
    table.columns.some((candidate) => candidate.name === column),
  )
  if (!known)
    return buildPromise(table.id, 'schema', {
      ...base,
      claim: {
        kind: 'not-checkable',
        reason: 'the index is over an expression that was not understood',
      },
    })
  const claim: Claim = where
    ? claimOf(where.expression, table, schema, (expression) => ({
        kind: 'unique',
        columns,
        where: expression,
        nullsNotDistinct,
      }))
    : { kind: 'unique', columns, where: null, nullsNotDistinct }
  return buildPromise(table.id, 'schema', { ...base, claim })
}

/** A link to the table itself also promises that no row is its own ancestor. */
function promiseForeignKey(table: Table, key: ForeignKey): readonly DataPromise[] {
  const { link, columns, parent, parentColumns, place, learned, ruled } = key
  const source = learned ? 'inferred' : ruled ? 'rule' : 'schema'
  const exists = buildPromise(table.id, source, {
    name: link,
    says: `Every ${joinWords(columns)} of ${table.id} is a row of ${parent}.`,
    claim: { kind: 'foreign-key', columns, parent, parentColumns },
    place,
  })
  if (parent !== table.id || mustGoRound(table, key)) return [exists]
  const ends = buildPromise(table.id, 'inferred', {
    name: link,
    says: `Following ${link} from any row of ${table.id} comes to an end.`,
    claim: { kind: 'forest', link },
    place,
  })
  return [exists, ends]
}

/** Where each row needs a parent of its own, none can be without one. */
function mustGoRound(table: Table, key: ForeignKey): boolean {
  const isRequired = table.columns.every(
    ({ name, nullable }) => !key.columns.includes(name) || !nullable,
  )
  const isAlone = listKeys(table).some(
    (unique) =>
      unique.columns.length === key.columns.length &&
      unique.columns.every((name) => key.columns.includes(name)),
  )
  return isRequired && isAlone
}

function promiseCheck(table: Table, check: Check, schema: Schema): DataPromise {
  return buildPromise(table.id, 'schema', {
    name: check.name || check.text,
    says: `Every row of ${table.id} keeps ${check.text}.`,
    claim: claimOf(check.expression, table, schema, (expression) => ({
      kind: 'check',
      expression,
    })),
    place: check.place,
    about: 'check',
  })
}
