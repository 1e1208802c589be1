import type { Column, Table } from '../../model/schema.ts'
import { findContradictions } from '../faults/find-contradictions.ts'
import { readTimeColumn } from '../lifecycles/read-time-column.ts'
import { listAllowed } from '../list-allowed.ts'
import { readChildLink } from '../read-child-link.ts'
import { readColumn } from '../read-column.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import { type Keys, readKeys, readMap, readWords, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readFlag } from './read-flag.ts'
import { readFlows } from './read-flows.ts'
import { readOutflows } from './read-outflows.ts'
import { readPath } from './read-path.ts'
import type { StockFlow, StockRule } from './stock-rule.ts'

/** `stock: { movements: stock_moves, quantity: quantity, at: moved_at, in: { receipt: { size: [20, 60] } } }`. */
export function readStock(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): StockRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, known, context)
  const [moves, amount, when, into] = ['movements', 'quantity', 'at', 'in'].map((key) =>
    keys ? (requireKey(keys, key, entry, context) ?? undefined) : undefined,
  )
  if (!keys || !moves || !amount || !when || !into) return null
  const found = readNamedChild(moves, target.table, context)
  if (!found || !isWhole(entry, target, context)) return null
  const { table, key } = found
  const quantity = readWhole(amount, table, context)
  const at = readTimeColumn(when, table, context, true)
  const flows = [
    ...readFlows(into, true, context),
    ...(keys.has('out') ? readFlows(keys.get('out') as RuleEntry, false, context) : []),
  ]
  const since = keys.get('since')
  const path = since ? readPath(since, target.table, ['timestamp', 'date'], context) : null
  const kind = readKind(keys, table, flows, context)
  const balance = keys.get('balance')
  const after = balance ? readWhole(balance, table, context) : null
  const sign = keys.get('signed')
  const signed = sign ? readFlag(sign, context) : true
  const others = keys.get('outflows')
  const outflows = others ? readOutflows(others, target.table, context) : []
  if (!quantity || at === null || kind === undefined || signed === null || flows.length === 0)
    return null
  if ((since && !path) || (balance && !after) || !outflows) return null
  if (flows[0]?.isExact) {
    const message = `Every stock begins with "${flows[0].name}", which may not be more where more is needed.`
    context.report(
      'RULE_KEYS_CONFLICT',
      into.place,
      message,
      'Put another kind first, or leave out exact.',
    )
    return null
  }
  if (!fitsChecks(amount, { table, column: quantity }, flows, signed, context)) return null
  if (balance && outflows.length > 0) {
    const message = `"${after?.name}" would hold the stock after each movement, and other tables take out between them.`
    context.report('RULE_KEYS_CONFLICT', balance.place, message, 'Leave out balance or outflows.')
    return null
  }
  if (!signed && kind === null && flows.some(({ isIn }) => !isIn)) {
    const message = 'What comes in and what goes out are told apart by nothing.'
    context.report('MISSING_RULE_KEY', entry.place, message, 'Add kind, or leave out signed.')
    return null
  }
  return {
    movements: table.id,
    link: key.link,
    quantity: quantity.name,
    at,
    kind,
    balance: after?.name ?? null,
    signed,
    since: path,
    flows,
    outflows,
    place: entry.place,
  }
}

/** The least of each kind, as it is written, must be allowed; without a sign a kind goes one way. */
function fitsChecks(
  { place }: RuleEntry,
  quantity: Target,
  flows: readonly StockFlow[],
  signed: boolean,
  context: RuleContext,
): boolean {
  const options = flows.map(({ isIn, minimum }) => ({
    value: signed && !isIn ? -minimum : minimum,
    weight: 1,
  }))
  findContradictions({ kind: 'choice', options }, quantity, place, context, 'stock')
  const both = flows.find(
    ({ name, isIn }) => !isIn && flows.some((other) => other.isIn && other.name === name),
  )
  if (signed || !both) return true
  const message = `"${both.name}" comes in and goes out, and no sign tells which.`
  context.report('RULE_KEYS_CONFLICT', place, message, 'Give the two kinds names of their own.')
  return false
}

const known = [
  'movements',
  'quantity',
  'at',
  'since',
  'kind',
  'balance',
  'signed',
  'in',
  'out',
  'outflows',
]

/** A table or a link, named by the value of a key. */
function readNamedChild(
  entry: RuleEntry,
  parent: Table,
  context: RuleContext,
): ReturnType<typeof readChildLink> {
  if (readWords(entry, context) === null || entry.value.kind !== 'scalar') return null
  return readChildLink({ ...entry, key: entry.value }, parent, context)
}

function isWhole({ place }: RuleEntry, target: Target, { report }: RuleContext): boolean {
  // a decimal holds whole pieces as well
  if (target.column.type.kind === 'integer' || target.column.type.kind === 'decimal') return true
  const message = `The column "${nameTarget(target)}" cannot hold a stock: it is ${target.column.typeText}.`
  report('RULE_CONTRADICTS_TYPE', place, message, 'A stock is a whole number of pieces.')
  return false
}

function readWhole(entry: RuleEntry, table: Table, context: RuleContext): Column | null {
  const column = readColumn(entry, table, context)
  return column && isWhole(entry, { table, column }, context) ? column : null
}

/** The column of the kind; undefined after a report. */
function readKind(
  keys: Keys,
  table: Table,
  flows: readonly StockFlow[],
  context: RuleContext,
): string | null | undefined {
  const entry = keys.get('kind')
  if (!entry) return null
  const column = readColumn(entry, table, context)
  if (!column) return undefined
  const target = nameTarget({ table, column })
  const allowed = listAllowed({ table, column })
  const unknown = flows.find((flow) => allowed.length > 0 && !allowed.includes(flow.name))
  if (unknown) {
    const message = `The column "${target}" never has the value "${unknown.name}".`
    context.report('UNKNOWN_VALUE', entry.place, message, `Its values are ${allowed.join(', ')}.`)
    return undefined
  }
  if (column.type.kind === 'text' || column.type.kind === 'enum') return column.name
  const message = `The column "${target}" cannot name a kind: it is ${column.typeText}.`
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, 'Name a column of texts.')
  return undefined
}
