import { quoteName } from '../../sql/quote.ts'
import type { Piece } from '../respell/cut-pieces.ts'
import { readConstraint } from './read-constraint.ts'
import { findDescription, readDefault, readField, readType } from './read-field.ts'
import { readColumnName, readName, readText } from './read-words.ts'
import { splitItems, splitList } from './split-list.ts'
import type { Warehouse, WarehouseAction } from './warehouse.ts'

/** Reads what stands behind the name in an ALTER TABLE: `ADD COLUMN a INT64, ADD COLUMN b DATE`, `MODIFY a DROP NOT NULL`. */
export function readAlteration(
  pieces: readonly Piece[],
  warehouse: Warehouse,
): readonly WarehouseAction[] {
  let verb: Piece | null = null
  return splitItems(pieces).flatMap((item) => {
    const [first, ...rest] = item
    const isVerb = first?.kind === 'word' && verbs.test(first.word)
    // a verb holds for the items behind it: ADD COLUMN a INT, b INT
    if (isVerb || verb === null) verb = first ?? null
    const said = isVerb ? rest : item
    const isList = said[0]?.text === '(' && verb?.word !== 'ADD'
    const each = isList ? splitList(said, 0).items : [said]
    return each.map((one) => readAction(verb?.word ?? '', one, warehouse))
  })
}

const verbs = /^(?:ADD|DROP|ALTER|MODIFY|RENAME|SET|UNSET|CLUSTER|SWAP|SUSPEND|RESUME|RECLUSTER)$/

function readAction(verb: string, said: readonly Piece[], warehouse: Warehouse): WarehouseAction {
  const [first, second] = [said[0]?.word ?? '', said[1]?.word ?? '']
  if (isOfKeeping(verb, `${first} ${second}`)) return { kind: 'keep' }
  const rest = skipWords(said)
  switch (verb) {
    case 'ADD': {
      const constraint = readConstraint(rest)
      if (constraint) return { kind: 'add-constraint', constraint }
      const field = readField(rest, warehouse)
      return field ? { kind: 'add-field', field } : { kind: 'unknown' }
    }
    case 'DROP':
      if (first === 'PRIMARY' || first === 'UNIQUE' || first === 'FOREIGN')
        return { kind: 'unknown' }
      return change(`DROP ${first === 'CONSTRAINT' ? first : 'COLUMN'} IF EXISTS ${quote(rest[0])}`)
    case 'RENAME': {
      const to = rest.findIndex(({ word }) => word === 'TO')
      const name = quoteName(readName(rest, to + 1).name.name)
      return change(to === 0 ? `RENAME TO ${name}` : `RENAME COLUMN ${quote(rest[0])} TO ${name}`)
    }
    case 'ALTER':
    case 'MODIFY':
      return readColumnChange(rest, warehouse)
    case 'SET': {
      const text = first === 'OPTIONS' ? findDescription(said, 1) : readText(said[2])
      return first === 'OPTIONS' || first === 'COMMENT' ? comment(null, text) : { kind: 'keep' }
    }
    default:
      return { kind: 'unknown' }
  }
}

/** Clusters, policies, tags and indexes of searches. */
function isOfKeeping(verb: string, words: string): boolean {
  if (/^(?:CLUSTER|UNSET|SUSPEND|RESUME|RECLUSTER)$/.test(verb)) return true
  const about =
    /^(?:CLUSTERING KEY|SEARCH OPTIMIZATION|(?:ALL )?ROW ACCESS|ALL ROW|AGGREGATION POLICY|PROJECTION POLICY|DATA METRIC)\b/
  return about.test(words)
}

/** What stands behind `COLUMN`, `CONSTRAINT`, and `IF EXISTS`. */
function skipWords(said: readonly Piece[]): readonly Piece[] {
  const start = said[0]?.word === 'COLUMN' ? 1 : 0
  if (said[start]?.word === 'IF')
    return said.slice(start + (said[start + 1]?.word === 'NOT' ? 3 : 2))
  return said.slice(start)
}

function readColumnChange(rest: readonly Piece[], warehouse: Warehouse): WarehouseAction {
  const [column, ...said] = rest
  const words = said.slice(0, 3).map(({ word }) => word)
  const name = readColumnName(column)
  const of = `ALTER COLUMN ${quoteName(name)}`
  const [verb = '', what = '', more = ''] = words
  if (verb === 'COMMENT') return comment(name, readText(said[1]))
  if (verb === 'SET' && what === 'OPTIONS') return comment(name, findDescription(said, 2))
  if (what === 'NOT' && more === 'NULL') return change(`${of} ${verb} NOT NULL`)
  if (verb === 'NOT' && what === 'NULL') return change(`${of} SET NOT NULL`)
  if (verb === 'DROP' && what === 'DEFAULT') return change(`${of} DROP DEFAULT`)
  if (verb === 'SET' && what === 'DEFAULT') {
    const [written] = readDefault(said, 2)
    return written ? change(`${of} SET ${written}`) : { kind: 'keep' }
  }
  const at = verb === 'TYPE' ? 1 : verb === 'SET' && what === 'DATA' && more === 'TYPE' ? 3 : 0
  if (at > 0) {
    const { type } = readType(said, at, warehouse)
    return type.kind === 'plain' ? change(`${of} TYPE ${type.text}`) : { kind: 'unknown' }
  }
  return /^(?:UN)?SET$/.test(verb) ? { kind: 'keep' } : { kind: 'unknown' }
}

function quote(piece: Piece | undefined): string {
  return quoteName(readColumnName(piece))
}

function change(text: string): WarehouseAction {
  return { kind: 'change', text }
}

function comment(column: string | null, text: string | null): WarehouseAction {
  return text === null ? { kind: 'keep' } : { kind: 'comment', column, text }
}
