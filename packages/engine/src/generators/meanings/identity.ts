import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { makeUuid } from '../by-type.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { hexDigits } from '../parts/characters.ts'
import { makeCode } from '../parts/make-code.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { pickFrom } from '../pick-weighted.ts'
import { makeSlug } from './slug.ts'

/** Keys, codes and references. */
export const identity: Readonly<Record<string, Generator>> = {
  'identity.key': makeKey,
  'identity.reference': makeReference,
  'identity.external': makeExternal,
  'identity.uuid': makeUuidText,
  'identity.code': makeShortCode,
  'identity.number': (context) =>
    makeCode(
      context,
      ['[1-9][0-9]{7}', '[1-9][0-9]{5}', '[1-9][0-9]{3}', '[1-9][0-9]'],
      7,
      'a number',
    ),
  'identity.entity-type': makeEntityType,
  'identity.list': makeList,
  'identity.tree-path': makeTreePath,
  'identity.sort-key': (context) =>
    makeCode(context, ['[a-z]{2}[0-9]{4}', '[a-z]{3}'], 6, 'letters that sort'),
  'identity.imsi': (context) =>
    makeCode(context, ['310410[0-9]{9}'], 15, 'a country, a network and nine digits'),
  'identity.machine-name': (context) => makeSlug(context, '_'),
}

/** Texts and UUIDs; whole numbers count the rows already. */
function makeKey(context: Context): Generated | null {
  if (!isText(context)) return null
  const room = textRoom(context)
  if (/\b(uuid|guid)\b/.test(columnWords(context.table.table, context.column)) && room >= 36)
    return makeUuidText(context)
  if (context.table.table.primaryKey?.columns.length !== 1) return null
  return makeCode(
    context,
    [
      '[0-9a-hjkmnp-tv-z]{20}',
      '[0-9A-HJKMNP-TV-Z]{12}',
      '[A-Z0-9]{8}',
      '[A-Z]{5}',
      '[A-Z]{3}',
      '[A-Z]{2}',
    ],
    8,
    'letters and digits',
  )
}

/** A list of states or kinds that no table holds is short. */
const mostKinds = 5

/** Who and what a table names again and again, though no table lists them: `analyst_id`, `crew_id`. */
const recurring =
  /\b(analyst|adjuster|agent|technician|operator|driver|rep|representative|officer|clerk|teller|nurse|doctor|physician|provider|instructor|teacher|trainer|inspector|engineer|employee|staff|worker|crew|handler|auditor|broker|courier|pilot|mechanic|dispatcher|quiz|campaign|warehouse|store|branch|depot|plant|site|line|machine|vehicle|truck|asset|equipment|sensor|terminal|facility|department|ward|clinic|team)( member)?( (id|code|key|ref))?$/

/** One of them has so many rows, on average, and there are no more of them than this. */
const rowsOfEach = 12
const mostRecurring = 400

/** A key of some row elsewhere: small numbers, or a code. */
function makeReference(context: Context): Generated | null {
  if (context.column.type.kind === 'integer' && !context.mustDiffer) {
    const size = /\b(status|state|type|level|mode|class|gender|sex|priority)\b/.test(
      wordsOf(context),
    )
      ? mostKinds
      : Math.floor(Math.max(10, Math.min(context.rows, context.domain.maximum ?? 1000)))
    return {
      expression: add(call('below', context.draw(0), number(size)), number(1)),
      why: `a number from 1 to ${size}`,
    }
  }
  if (!isText(context)) return null
  if (textRoom(context) === 36) return makeUuidText(context)
  return (
    makeRecurring(context) ??
    makeCode(context, ['[0-9a-f]{12}', '[A-Z0-9]{8}', '[A-Z0-9]{4}', '[A-Z]{2}'], 6, 'a code')
  )
}

/** `A0042`: the first letter of what it is, and its number. */
function makeRecurring(context: Context): Generated | null {
  const { domain, rows, column, table } = context
  const [, name] = recurring.exec(columnWords(table.table, column)) ?? []
  const isFree = domain.patterns.length === 0 && domain.minimumLength <= 5 && textRoom(context) >= 5
  if (name === undefined || !isFree || context.mustDiffer) return null
  const size = Math.min(mostRecurring, Math.max(6, Math.round(rows / rowsOfEach)))
  const place = add(call('below', context.draw(0), number(size)), number(1))
  return {
    expression: concat(
      text(name.slice(0, 1).toUpperCase()),
      call('lpad', cast(place, { kind: 'text' }), number(4), text('0')),
    ),
    why: `one of ${size}`,
  }
}

const services = [
  [/\bstripe\b.*\bcustomer\b|\bcustomer\b.*\bstripe\b/, 'cus_[A-Za-z0-9]{14}'],
  [/\bstripe\b/, 'pi_3[A-Za-z0-9]{20}'],
  [/\bpaypal\b/, '[0-9A-HJ-NP-Z]{17}'],
  [/\bimdb\b/, 'tt[0-9]{7}'],
  [/\bwikidata\b/, 'Q[1-9][0-9]{6}'],
  [/\b(facebook|google)\b/, '1[0-9]{16}'],
  [/\b(github|twitter)\b/, '[1-9][0-9]{7}'],
] as const

function makeExternal(context: Context): Generated | null {
  if (context.column.type.kind === 'uuid') return makeUuidText(context)
  const words = wordsOf(context)
  const service = services.find(([about]) => about.test(words))?.[1]
  if (
    !service &&
    textRoom(context) >= 36 &&
    /\b(request|correlation|trace|device|client|message|anonymous)\b/.test(words)
  )
    return makeUuidText(context)
  const patterns = [
    ...(service ? [service] : []),
    '[0-9a-f]{24}',
    '[A-Z0-9]{10}',
    '[A-Z0-9]{6}',
    '[0-9]{4}',
  ]
  return makeCode(context, patterns, 8, 'what another system knows it by')
}

function makeUuidText(context: Context): Generated | null {
  const room = textRoom(context)
  const why = 'a random UUID of version 4'
  if (context.column.type.kind === 'uuid' || room >= 36)
    return { expression: makeUuid(context), why, isDistinct: canVouch(context) }
  if (room >= 32) return { expression: hexDigits(context, 32), why: '32 hexadecimal digits' }
  return makeCode(context, ['[0-9a-f]{16}', '[0-9a-f]{8}'], 9, 'hexadecimal digits')
}

function makeShortCode(context: Context): Generated | null {
  return makeCode(
    context,
    [
      '[A-HJ-NP-Z]{3}-[0-9]{3}',
      '[A-HJ-NP-Z]{2}[0-9]{3}',
      '[A-HJ-NP-Z]{3}',
      '[A-HJ-NP-Z]{2}',
      '[A-Z0-9]',
    ],
    4,
    'a short code',
  )
}

/** The names of tables that other rows speak of. */
function makeEntityType(context: Context): Generated | null {
  if (!isText(context)) return null
  const { plan, table } = context
  const room = textRoom(context)
  const names = Object.values(plan.tables)
    .filter(
      ({ table: { id, name } }) =>
        id !== table.table.id &&
        plan.understanding.roles[id]?.kind === 'entity' &&
        !bookkeeping.test(name),
    )
    .map(({ table: { name } }) => name)
    .filter((name) => name.length <= room)
    .slice(0, 6)
  if (names.length === 0) return null
  const weights = names.map((_, i) => 0.7 ** i)
  return {
    expression: pickFrom(
      context,
      `${table.table.id} ${context.column.name} tables`,
      names,
      weights,
      context.draw(0),
    ),
    why: 'a table that other rows speak of',
  }
}

/** Tables that frameworks keep for themselves, of which no row speaks. */
const bookkeeping =
  /migrations?$|^ar_internal_metadata$|^(flyway_)?schema_history$|^databasechangelog(lock)?$|^alembic_version$|^sqlite_sequence$|^spatial_ref_sys$/i

function small(context: Context, n: number): Expression {
  return cast(add(call('below', context.draw(n), number(240)), number(1)), { kind: 'text' })
}

/** `14,87,203` */
function makeList(context: Context): Generated | null {
  if (textRoom(context) < 11) return null
  return {
    expression: concat(
      small(context, 0),
      text(','),
      small(context, 1),
      text(','),
      small(context, 2),
    ),
    why: 'three keys',
  }
}

/** `/1/14/87` */
function makeTreePath(context: Context): Generated | null {
  if (textRoom(context) < 10) return null
  return {
    expression: concat(text('/1/'), small(context, 0), text('/'), small(context, 1)),
    why: 'keys from the root on',
  }
}
