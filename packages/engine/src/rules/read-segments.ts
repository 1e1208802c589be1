import { listKeys } from '../model/list-keys.ts'
import type { Column, Table } from '../model/schema.ts'
import { readChildLink } from './read-child-link.ts'
import { readColumn } from './read-column.ts'
import { readSegmentFactor } from './read-segment-factor.ts'
import { nameTarget, type RuleContext } from './rule-context.ts'
import type { Segment, SegmentRule } from './rules.ts'
import { readKeys, readMap, readNumberKey, requireKey } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `customers: { column: segment, of: { vip: { share: 0.05, children: { orders: 6 } }, … } }`. */
export function readSegments(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): SegmentRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['column', 'of'], context)
  const of = keys && requireKey(keys, 'of', entry, context)
  const parts = of && readMap(of, context)
  if (!keys || !of || !parts) return null
  const stored = keys.get('column')
  const column = stored ? readColumn(stored, table, context) : null
  const segments = parts.entries.map((part) => readSegment(part, table, context))
  const read = segments.filter((segment) => segment !== null)
  if (stored && column === null) return null
  if (read.length < segments.length || !sumsToOne(read, of, context)) return null
  if (stored && column) reportUnfit(stored, column, read, table, context)
  return { column: column?.name ?? null, of: read, place: entry.place }
}

function readSegment(entry: RuleEntry, table: Table, context: RuleContext): Segment | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['share', 'children', 'values'], context)
  const given = keys && requireKey(keys, 'share', entry, context)
  const share = given && readNumberKey(given, { least: 0, most: 1 }, context)
  if (!keys || !given || share === null) return null
  if (Math.abs(share * finest - Math.round(share * finest)) > 1e-6) {
    const message = `The share of "${entry.key.text}" is ${share}.`
    context.report('RULE_BOUNDS', given.place, message, 'Shares have four decimals at most.')
    return null
  }
  const [children, values] = [keys.get('children'), keys.get('values')]
  return {
    name: entry.key.text,
    share,
    children: (children ? (readMap(children, context)?.entries ?? []) : []).flatMap((item) => {
      const found = readChildLink(item, table, context)
      const number = readNumberKey(item, { least: 0, most: 1_000_000 }, context)
      return found && number !== null
        ? [{ table: found.table.id, link: found.key.link, number, place: item.place }]
        : []
    }),
    values: (values ? (readMap(values, context)?.entries ?? []) : []).flatMap(
      (item) => readSegmentFactor(item, table, context) ?? [],
    ),
    place: entry.place,
  }
}

/** Shares are counted in ten-thousandths. */
const finest = 10_000

function sumsToOne(
  segments: readonly Segment[],
  { place }: RuleEntry,
  { report }: RuleContext,
): boolean {
  const sum = segments.reduce((total, { share }) => total + Math.round(share * finest), 0)
  if (sum === finest) return true
  const message = `The shares of the segments sum to ${sum / finest}, not to 1.`
  const shares = segments.map(({ name, share }) => `${name} ${share}`).join(', ')
  report('SHARES_DO_NOT_SUM', place, message, `They are ${shares}.`)
  return false
}

/** The column holds the names of all segments, and nothing else says what stands in it. */
function reportUnfit(
  { place }: RuleEntry,
  column: Column,
  segments: readonly Segment[],
  table: Table,
  { report }: RuleContext,
): void {
  const { name, type } = column
  const keys = listKeys(table).flatMap(({ columns }) => columns)
  const isLink = table.foreignKeys.some(({ columns }) => columns.includes(name))
  const target = nameTarget({ table, column })
  if (isLink || keys.includes(name) || column.generated) {
    const message = `The column "${target}" is a key, a link or computed, and cannot hold a segment's name.`
    report('RULE_CONTRADICTS_KEY', place, message, 'Leave out "column": the segment stays hidden.')
    return
  }
  const room = type.kind === 'text' ? (type.maxLength ?? Number.POSITIVE_INFINITY) : null
  const misfit = segments.find((segment) =>
    type.kind === 'enum' ? !type.values.includes(segment.name) : segment.name.length > (room ?? -1),
  )
  if (!misfit) return
  const message = `The segment "${misfit.name}" does not fit the column "${target}" (${column.typeText}).`
  report('RULE_CONTRADICTS_TYPE', place, message, 'Rename it, or name another column.')
}
