import { resolvePath } from '../model/resolve-paths.ts'
import type { Table } from '../model/schema.ts'
import { readChildLink } from './read-child-link.ts'
import { nameTarget, type RuleContext, reportName } from './rule-context.ts'
import type { HeroRule } from './rules.ts'
import { readKeys, readMap, readNumberKey, reportShape, requireKey } from './source/read-parts.ts'
import type { RuleEntry, RuleNode } from './source/rule-node.ts'
import { readScalar } from './values/read-scalar.ts'

const example = 'Write each as - { row: { name: Lamp }, share: { lines: 0.1 } }.'

/** `products: [{ row: { name: "Aurora Lamp" }, share: { lines: 0.12 } }]`. */
export function readHeroes(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): readonly HeroRule[] {
  if (entry.value.kind !== 'list') {
    reportShape(entry, 'a list of rows', example, context)
    return []
  }
  return entry.value.items.flatMap((item) => readHero(item, entry, table, context) ?? [])
}

function readHero(
  item: RuleNode,
  heroes: RuleEntry,
  table: Table,
  context: RuleContext,
): HeroRule | null {
  if (item.kind !== 'map') return reportShape(heroes, 'rows with keys', example, context)
  const keys = readKeys(item, ['row', 'share'], context)
  const row = requireKey(keys, 'row', { ...heroes, place: item.place }, context)
  const values: Record<string, string | null> = {}
  const cells = (row && readMap(row, context)?.entries) ?? []
  if (row?.value.kind === 'map' && cells.length === 0)
    reportShape(row, 'at least one value', example, context)
  for (const cell of cells) {
    const found = readCell(cell, table, context)
    if (!found) continue
    if (Object.hasOwn(values, found.column)) {
      const message = `A hero's "${table.id}.${found.column}" is given twice.`
      context.report('DUPLICATE_RULE', cell.place, message, 'Remove one of them.')
    }
    values[found.column] = found.value
  }
  const share = keys.get('share')
  const shares = (share ? (readMap(share, context)?.entries ?? []) : []).flatMap((part) => {
    const child = readChildLink(part, table, context)
    const number = readNumberKey(part, { least: 0.0001, most: 1 }, context)
    if (!child || number === null) return []
    return [{ table: child.table.id, link: child.key.link, share: number, place: part.place }]
  })
  if (row && Object.keys(values).length === 0) return null
  return { values, shares, place: item.place }
}

function readCell(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): { readonly column: string; readonly value: string | null } | null {
  const found = resolvePath([entry.key.text], table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  const { column } = found
  const target = { table, column }
  if (entry.value.kind !== 'scalar')
    return reportShape(entry, 'one value', 'Give the value itself.', context)
  if (column.generated) {
    const message = `The column "${nameTarget(target)}" is computed by the schema and takes no rule.`
    const hint = `It is generated as ${column.generated.text}.`
    context.report('RULE_FOR_GENERATED_COLUMN', entry.place, message, hint)
    return null
  }
  const isCounted = column.type.kind === 'integer' || (table.primaryKey?.columns.length ?? 0) > 1
  const isWide = table.foreignKeys.some(
    ({ columns }) => columns.length > 1 && columns.includes(column.name),
  )
  if ((table.primaryKey?.columns.includes(column.name) && isCounted) || isWide) {
    const message = `The column "${nameTarget(target)}" is part of a key, and keys follow from the row's number.`
    context.report('RULE_CONTRADICTS_KEY', entry.place, message, 'Leave it out.')
    return null
  }
  const value = readScalar(entry.value, target, context)
  if (value === undefined) return null
  return { column: column.name, value: value === null ? null : String(value) }
}
