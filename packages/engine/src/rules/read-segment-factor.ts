import { findTable } from '../model/find-table.ts'
import { listKeys } from '../model/list-keys.ts'
import { resolvePath } from '../model/resolve-paths.ts'
import type { Table } from '../model/schema.ts'
import { findPathsTo } from './find-paths-to.ts'
import { nameTarget, type RuleContext, reportName } from './rule-context.ts'
import type { SegmentFactor } from './rules.ts'
import { readNumberKey } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `lines.quantity: 1.5`: what a number of a table below is multiplied by. */
export function readSegmentFactor(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): SegmentFactor | null {
  const { key, place } = entry
  const factor = readNumberKey(entry, { least: 0.001, most: 1000 }, context)
  const at = key.text.lastIndexOf('.')
  const found = findTable(key.text.slice(0, Math.max(at, 0)), context.schema)
  if (at < 1 || !found.ok) {
    const fault = found.ok ? null : found.fault
    const message = `"${key.text}" is no column of a table.`
    if (at < 1 || !fault) context.report('RULE_SHAPE', place, message, 'Write table.column: 1.5.')
    else reportName(fault, place, context)
    return null
  }
  const target = resolvePath([key.text.slice(at + 1)], found.table, context.schema)
  if (!target.ok) {
    reportName(target.fault, place, context)
    return null
  }
  const { column } = target
  const name = nameTarget({ table: found.table, column })
  if (!['integer', 'decimal', 'float'].includes(column.type.kind)) {
    const message = `The column "${name}" (${column.typeText}) is no number, so nothing can multiply it.`
    context.report('RULE_CONTRADICTS_TYPE', place, message, 'Name a column of numbers.')
    return null
  }
  if (isFixed(found.table, column.name)) {
    const message = `The column "${name}" is a key, a link or computed, so nothing can multiply it.`
    context.report('RULE_CONTRADICTS_KEY', place, message, 'Name a column of amounts.')
    return null
  }
  const paths = found.table.id === table.id ? [[]] : findPathsTo(found.table, table, context.schema)
  const [path, second] = paths
  if (path && !second && factor !== null)
    return { table: found.table.id, column: column.name, path, factor, place }
  if (factor !== null) reportPaths(paths, found.table, table, entry, context)
  return null
}

function isFixed(table: Table, name: string): boolean {
  const keys = [...listKeys(table), ...table.foreignKeys]
  const isGenerated = table.columns.some(
    (column) => column.name === name && column.generated !== null,
  )
  return isGenerated || keys.some((key) => key.columns.includes(name))
}

function reportPaths(
  paths: readonly (readonly string[])[],
  from: Table,
  to: Table,
  { place }: RuleEntry,
  { report }: RuleContext,
): void {
  if (paths.length === 0) {
    const message = `No links lead from "${from.id}" to "${to.id}".`
    report('NOT_LINKED', place, message, 'Name a table below it.')
    return
  }
  const message = `Several links lead from "${from.id}" to "${to.id}": ${paths.map((path) => path.join('.')).join(', ')}.`
  report('AMBIGUOUS_LINK', place, message, 'Use when with a condition on the segment instead.')
}
