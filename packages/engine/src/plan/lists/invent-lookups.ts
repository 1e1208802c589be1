import { isMatch } from '../../generators/patterns/is-match.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { ForeignKey, Table } from '../../model/schema.ts'
import type { Reference, ReferenceTable } from '../../reference/reference.ts'
import { findDomain } from '../checks/find-domain.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { hasPets } from './list-animals.ts'
import { type LookupEntries, type LookupEntry, listEntries } from './list-entries.ts'
import { readSubject } from './read-facts.ts'

/** The source of invented entries, where reference data name their heading. */
export const ownList = 'a list of its own'

/**
 * Lists without reference data, such as countries, currencies and statuses, get real entries before
 * anything else is planned, as if reference data had given them: then places, statuses and links can
 * follow what the entries say.
 */
export function inventLookups(plan: Plan): Plan {
  return Object.values(plan.tables).reduce((current, table) => inventTable(current, table), plan)
}

function inventTable(plan: Plan, table: TablePlan): Plan {
  const { id } = table.table
  const isList = plan.understanding.roles[id]?.kind === 'lookup' || isKnown(plan, table.table)
  const entries = isList && table.given === 0 ? listEntries(plan, table.table) : null
  if (!entries) return plan
  const wanted =
    plan.settings.tableRows[id] ?? findRuled(plan, id) ?? plan.settings.rows ?? entries.usual
  const chosen = takeEntries(entries, Math.max(1, wanted))
  const given = giveEntries(plan, table.table, chosen)
  if (!given) return plan
  const reference: Reference = { tables: { ...plan.reference.tables, [id]: given } }
  const limited =
    wanted > entries.entries.length &&
    (plan.settings.rows !== null || plan.settings.tableRows[id] !== undefined)
  return {
    ...plan,
    reference,
    tables: { ...plan.tables, [id]: { ...table, given: given.rows.length } },
    notes: limited ? [...plan.notes, limitNote(table.table, given.rows.length)] : plan.notes,
  }
}

/** Countries and airports are listed alike wherever a code is their key, animals wherever there are pets. */
function isKnown(plan: Plan, table: Table): boolean {
  const { name, columns } = table
  const keys = listKeys(table).flatMap((key) => (key.columns.length === 1 ? key.columns : []))
  const isText = columns.some(({ name: own, type }) => keys.includes(own) && type.kind === 'text')
  const subject = readSubject(name).join(' ')
  if (/^((animal|pet) )?(species|breed)$/.test(subject)) return hasPets(plan)
  return (
    isText &&
    /^(country|currency|language|airport|time ?zone|unit of measure(ment)?|uom)$/.test(subject)
  )
}

/** So many entries, those of the first rounds, in their order. */
function takeEntries({ entries, rounds }: LookupEntries, count: number): readonly LookupEntry[] {
  if (!rounds || count >= entries.length) return entries.slice(0, count)
  const order = rounds.map((round, i) => [round, i] as const).sort((a, b) => a[0] - b[0])
  const taken = new Set(order.slice(0, count).map(([, i]) => i))
  return entries.filter((_, i) => taken.has(i))
}

function findRuled({ rules }: Plan, id: string): number | null {
  const rule = rules.tables[id]?.rows
  return rule?.kind === 'count' ? rule.rows : null
}

function limitNote(table: Table, rows: number): Plan['notes'][number] {
  return {
    code: 'ROWS_LIMITED',
    severity: 'note',
    message: `Table "${table.id}" gets ${rows} rows, because it is a list and no more entries are known.`,
    hint: 'Give reference data for a longer list.',
    place: table.place,
  }
}

/** The entries as reference rows, in the columns whose values they know and may hold. */
function giveEntries(
  plan: Plan,
  table: Table,
  entries: readonly LookupEntry[],
): ReferenceTable | null {
  const linked = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  const columns = table.columns.flatMap((column) => {
    if (linked.has(column.name) || column.generated || column.identity) return []
    if (plan.rules.tables[table.id]?.columns[column.name]?.cases.length) return []
    const values = entries.map((entry) => entry.read(column))
    return isUsable(plan, table, column.name, values) ? [{ name: column.name, values }] : []
  })
  if (columns.length === 0) return null
  const links = table.foreignKeys.flatMap((key) => {
    const rows = entries.map((entry) => entry.parentOf(key.parent))
    // at the top of a tree nothing is above
    const isTree = key.parent === table.id && rows.some((row) => row !== null)
    const isKnown = isTree || rows.every((row) => row !== null)
    return isKnown && key.columns.length === 1 ? [{ key, rows }] : []
  })
  const given = [
    ...columns,
    ...links.flatMap((link) => {
      const values = keyValues(plan, table, columns, link)
      return values ? [{ name: link.key.columns[0] ?? '', values }] : []
    }),
  ]
  return {
    table: table.id,
    columns: given.map(({ name }) => ({ name, source: ownList })),
    rows: entries.map((_, i) => ({
      values: given.map(({ values }) => values[i] ?? null),
      links: Object.fromEntries(links.map(({ key, rows }) => [key.link, rows[i] ?? null])),
      place: table.place,
    })),
  }
}

/** The parents' keys, where they are given too or are counted, and so follow from the row; null where they do not. */
function keyValues(
  plan: Plan,
  table: Table,
  own: readonly ListedColumn[],
  { key, rows }: ListedLink,
): readonly (string | null)[] | null {
  const [parentKey = ''] = key.parentColumns
  const parent = plan.reference.tables[key.parent]
  const at = parent?.columns.findIndex(({ name }) => name === parentKey) ?? -1
  const listed =
    key.parent === table.id
      ? own.find(({ name }) => name === parentKey)?.values
      : parent?.rows.map(({ values }) => values[at] ?? null)
  if (listed && (at >= 0 || key.parent === table.id))
    return rows.map((row) => (row === null ? null : (listed[row] ?? null)))
  const type = table.columns.find(({ name }) => name === key.columns[0])?.type.kind
  return type === 'integer' ? rows.map((row) => (row === null ? null : String(row + 1))) : null
}

interface ListedColumn {
  readonly name: string
  readonly values: readonly (string | null)[]
}

interface ListedLink {
  readonly key: ForeignKey
  readonly rows: readonly (number | null)[]
}

function isUsable(
  plan: Plan,
  table: Table,
  name: string,
  values: readonly (string | null)[],
): boolean {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (!column || values.some((value) => value === null)) return false
  const domain = findDomain(plan, table, column)
  const keys = listKeys(table)
  const isUnique = keys.some(({ columns }) => columns.length === 1 && columns[0] === name)
  if (isUnique && new Set(values).size < values.length) return false
  const isNumber = ['integer', 'decimal', 'float'].includes(column.type.kind)
  const fits = (value: string): boolean =>
    (domain.maximumLength === null || value.length <= domain.maximumLength) &&
    value.length >= domain.minimumLength &&
    domain.patterns.every((pattern) => isMatch(pattern, value)) &&
    (!domain.values || domain.values.includes(value)) &&
    (!isNumber || /^-?\d+(\.\d+)?$/.test(value)) &&
    (column.type.kind !== 'integer' || !value.includes('.'))
  return (
    values.every((value) => value !== null && fits(value)) &&
    (isNumber || ['text', 'other'].includes(column.type.kind))
  )
}
