import { findLink } from '../../model/find-link.ts'
import { findTable } from '../../model/find-table.ts'
import type { Column, ForeignKey, Table } from '../../model/schema.ts'
import { listAllowed } from '../list-allowed.ts'
import { readColumn } from '../read-column.ts'
import { nameTarget, type RuleContext, reportName, type Target } from '../rule-context.ts'
import { type Keys, readKeys, readMap, readWords, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { isNullable } from '../values/read-scalar.ts'
import type { LifecycleHistory, LifecycleState } from './lifecycle-rule.ts'
import { readTimeColumn } from './read-time-column.ts'

/** `history: { table: order_steps, status: status, at: changed_at, from: old_status }`. */
export function readHistory(
  entry: RuleEntry,
  states: readonly LifecycleState[],
  target: Target,
  context: RuleContext,
): LifecycleHistory | null {
  const names = states.map(({ name }) => name)
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['table', 'link', 'status', 'at', 'from'], context)
  const [named, state, when] = ['table', 'status', 'at'].map((key) =>
    keys ? (requireKey(keys, key, entry, context) ?? undefined) : undefined,
  )
  if (!keys || !named || !state || !when) return null
  const table = readTable(named, context)
  const link = table && readLink(named, keys, table, target, context)
  if (!table || !link) return null
  const before = keys.get('from')
  const status = readStatus(state, table, names, target, context)
  const at = readTimeColumn(when, table, context, true)
  const from = before ? readStatus(before, table, names, target, context) : null
  if (!status || at === null || (before && !from)) return null
  if (before && from && !isNullable({ table, column: from })) {
    const message = `The first step comes from no state, and "${nameTarget({ table, column: from })}" is NOT NULL.`
    context.report('RULE_CONTRADICTS_NOT_NULL', before.place, message, 'Leave out "from".')
    return null
  }
  const { place } = entry
  return {
    table: table.id,
    link: link.link,
    status: status.name,
    at,
    from: from?.name ?? null,
    place,
  }
}

function readTable(entry: RuleEntry, context: RuleContext): Table | null {
  const name = readWords(entry, context)
  const found = name === null ? null : findTable(name, context.schema)
  if (found && !found.ok) reportName(found.fault, entry.place, context)
  return found?.ok ? found.table : null
}

/** The link from the steps to the row whose they are. */
function readLink(
  named: RuleEntry,
  keys: Keys,
  table: Table,
  target: Target,
  context: RuleContext,
): ForeignKey | null {
  const { id } = target.table
  const links = table.foreignKeys.filter(({ parent }) => parent === id && table.id !== id)
  const given = keys.get('link')
  const name = given ? readWords(given, context) : null
  if (given && name === null) return null
  if (given && name !== null) {
    const found = findLink(name, { ...table, foreignKeys: links }, context.schema)
    if (!found.ok) reportName(found.fault, given.place, context)
    return found.ok ? found.key : null
  }
  const [only, second] = links
  if (only && !second) return only
  const code = only ? 'AMBIGUOUS_LINK' : 'NOT_LINKED'
  const message = `Table "${table.id}" has ${only ? 'several links' : 'no link'} to "${id}".`
  const hint = only
    ? `Add link: one of ${links.map(({ link }) => link).join(', ')}.`
    : 'Name a table whose rows point to it.'
  context.report(code, named.place, message, hint)
  return null
}

/** A column that can hold what the status column holds. */
function readStatus(
  entry: RuleEntry,
  table: Table,
  states: readonly string[],
  target: Target,
  context: RuleContext,
): Column | null {
  const column = readColumn(entry, table, context)
  if (!column) return null
  const [list, own] = [listOf(table, column), listOf(target.table, target.column)]
  const isWord = column.type.kind === 'text' || column.type.kind === 'enum'
  const fits = list === own && (list !== null || isWord) && !column.generated
  const unknown = states.filter((name) => {
    const allowed = listAllowed({ table, column })
    return isWord && allowed.length > 0 && !allowed.includes(name)
  })
  if (fits && unknown.length === 0) return column
  if (fits) {
    const target = nameTarget({ table, column })
    const message = `The column "${target}" never has the value "${unknown[0]}".`
    const hint = `Its values are ${listAllowed({ table, column }).join(', ')}.`
    context.report('UNKNOWN_VALUE', entry.place, message, hint)
    return null
  }
  const message = `The column "${nameTarget({ table, column })}" cannot hold the states of "${nameTarget(target)}".`
  const hint = own ? `Name a link to ${own}.` : 'Name a column of texts.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}

function listOf({ foreignKeys }: Table, { name }: Column): string | null {
  const key = foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === name)
  return key?.parent ?? null
}
