import { resolvePath } from '../model/resolve-paths.ts'
import type { ForeignKey, Table } from '../model/schema.ts'
import { nameTarget, type RuleContext, reportName } from './rule-context.ts'
import type { SameValue } from './rules.ts'
import { readWords, reportShape } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `same: region`, `same: [region, currency]` or `same: { region: customer.region }`. */
export function readSame(
  entry: RuleEntry,
  table: Table,
  key: ForeignKey,
  context: RuleContext,
): readonly SameValue[] {
  const { value } = entry
  const pairs: readonly RuleEntry[] =
    value.kind === 'map'
      ? value.entries
      : (value.kind === 'list' ? value.items : [value]).flatMap((item) =>
          item.kind === 'scalar' ? [{ key: item, value: item, place: item.place }] : [],
        )
  if (pairs.length === 0)
    reportShape(entry, 'columns', 'Write region, or { region: customer.region }.', context)
  return pairs.flatMap((pair) => readPair(pair, table, key, context) ?? [])
}

function readPair(
  pair: RuleEntry,
  table: Table,
  key: ForeignKey,
  context: RuleContext,
): SameValue | null {
  const { schema } = context
  const parent = schema.tables.find(({ id }) => id === key.parent)
  const name = readWords(pair, context)
  if (!parent || !name) return null
  const theirs = resolvePath([pair.key.text], parent, schema)
  const ours = resolvePath(name.split('.'), table, schema)
  for (const [found, place] of [
    [theirs, pair.place],
    [ours, pair.value.place],
  ] as const)
    if (!found.ok) reportName(found.fault, place, context)
  if (!theirs.ok || !ours.ok) return null
  const isItself = ours.path[0] === key.link || key.columns.includes(ours.path[0] ?? '')
  if (isItself) {
    const message = `"${name}" follows from the link "${key.link}" itself.`
    context.report('RULE_CYCLE', pair.value.place, message, 'Name another column or link.')
    return null
  }
  if (theirs.column.type.kind !== ours.column.type.kind) {
    const left = nameTarget({ table: parent, column: theirs.column })
    const right = nameTarget({ table: ours.table, column: ours.column })
    const message = `"${left}" (${theirs.column.typeText}) and "${right}" (${ours.column.typeText}) can have no value in common.`
    context.report('RULE_CONTRADICTS_TYPE', pair.place, message, 'Name columns of one type.')
    return null
  }
  return { column: theirs.column.name, path: ours.path, place: pair.place }
}
