import { type Diagnostic, type Place, printPlace } from '@worldloom/diagnostics'
import type { ForeignKey } from '../../model/schema.ts'
import type { Scalar } from '../../rules/rules.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import { findRule } from './choose-link.ts'

/** A rule that asks for one row for a parent at most, where more are asked for. */
export function findEachFault(plan: Plan, table: TablePlan, key: ForeignKey): Diagnostic | null {
  const { id } = table.table
  const rule = findRule(plan, table, key)
  const counted = plan.rules.tables[id]?.rows ?? null
  if (!rule?.each) return null
  const place = rule.place ?? key.place
  if (counted?.kind === 'per-parent' && counted.link === key.link && counted.maximum > 1)
    return fault(
      'LINK_EACH_EXCEEDED',
      place,
      `Each "${key.parent}" is to have one row of "${id}" at most, and a rule counts up to ${counted.maximum}.`,
      `That rule stands at ${printPlace(counted.place)}.`,
    )
  const [own, theirs] = [estimateRows(plan, id), estimateRows(plan, key.parent)]
  if (own <= theirs) return null
  const others = plan.rules.tables[key.parent]?.rows
  const where = [counted, others].flatMap((rows) => (rows ? [printPlace(rows.place)] : []))
  return fault(
    'LINK_EACH_EXCEEDED',
    place,
    `Each "${key.parent}" is to have one row of "${id}" at most, and there are ${own} rows for ${theirs}.`,
    where.length > 0
      ? `The numbers of rows stand at ${where.join(' and ')}.`
      : 'Ask for fewer rows, or for more parents.',
  )
}

/** A rule that asks for equal values, where something else chooses the parent. */
export function findSameFault(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: LinkPlan | undefined,
): Diagnostic | null {
  const rule = findRule(plan, table, key)
  const [same] = rule?.same ?? []
  if (placed?.kind === 'grouped') return findValueFault(plan, table, key)
  if (!same) return null
  const why = {
    source: 'the rows are counted for each parent',
    distinct: 'no parent may come twice',
    'one-to-one': 'each parent comes once',
    derived: 'it follows from another link',
    valued: 'a rule gives its value',
    forest: 'it leads to an earlier row of the same table',
  }[placed?.kind as string]
  return fault(
    'LINK_SAME_UNREACHABLE',
    same.place,
    `"${key.link}" of "${table.table.id}" cannot be chosen by "${same.column}": ${why ?? 'other rows decide it'}.`,
    'Remove the key same, or what decides the link.',
  )
}

/** A value that a rule gives the row and no parent; along a path, where there is none in common. */
function findValueFault(plan: Plan, { table }: TablePlan, key: ForeignKey): Diagnostic | null {
  const rule = plan.rules.tables[table.id]?.columns[key.columns[0] ?? '']?.link
  for (const { column, path, place } of rule?.same ?? []) {
    const [mine, theirs] = [
      listGiven(plan, endOf(plan, table.id, path.slice(0, -1)), path.at(-1) ?? ''),
      listGiven(plan, key.parent, column),
    ]
    const alone = theirs
      ? (mine?.values.filter((value) => !theirs.values.includes(value)) ?? [])
      : []
    // along a path only rows are chosen that find a parent
    const isLost = path.length === 1 || alone.length === mine?.values.length
    const [lost] = isLost ? alone : []
    if (lost === undefined || !mine || !theirs) continue
    return fault(
      'LINK_SAME_UNREACHABLE',
      place,
      `A row of "${table.id}" may have ${JSON.stringify(lost)} as ${path.join('.')}, and no row of "${key.parent}" has it as ${column}.`,
      `The values stand at ${printPlace(mine.place)} and ${printPlace(theirs.place)}.`,
    )
  }
  return null
}

/** The table that a path of links ends at. */
function endOf(plan: Plan, table: string, path: readonly string[]): string {
  return path.reduce((at, link) => {
    const key = plan.tables[at]?.table.foreignKeys.find((found) => found.link === link)
    return key?.parent ?? at
  }, table)
}

/** All values that a rule lists for a column, or null where they are not listed. */
function listGiven(
  { rules }: Plan,
  table: string,
  column: string,
): { readonly values: readonly Scalar[]; readonly place: Place } | null {
  const { cases = [], place } = rules.tables[table]?.columns[column] ?? {}
  const values = cases.flatMap(({ value }) =>
    value.kind === 'literal'
      ? [value.value]
      : value.kind === 'choice'
        ? value.options.map((option) => option.value)
        : [undefined],
  )
  const isWhole = cases.at(-1)?.condition === null && !values.includes(undefined)
  return isWhole && place ? { values: values.filter((value) => value !== undefined), place } : null
}

function fault(code: string, place: Place, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}
