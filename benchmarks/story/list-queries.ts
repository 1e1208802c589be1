import type { Column, Schema, Table } from '@worldloom/engine'

/** A link with what its tables hold that a question may be about. */
interface Linked {
  readonly child: Table
  readonly parent: Table
  readonly link: string
  readonly key: string
}

type Write = (linked: Linked) => string | null

/** Golden queries over the links of a schema, one kind after another, until there are as many as wanted. */
export function listQueries({ tables }: Schema, wanted: number): readonly string[] {
  const links = tables.flatMap((child) =>
    child.foreignKeys.flatMap(({ columns, parent: id, parentColumns }): readonly Linked[] => {
      const parent = tables.find((table) => table.id === id)
      const [[link], [key]] = [columns, parentColumns]
      if (!parent || link === undefined || key === undefined || columns.length > 1) return []
      return [{ child, parent, link, key }]
    }),
  )
  const queries = kinds.flatMap((write) => links.flatMap((linked) => write(linked) ?? []))
  // every kind has its share
  const step = queries.length / wanted
  return Array.from({ length: wanted }, (_, at) => queries[Math.floor(at * step)] ?? '')
}

const kinds: readonly Write[] = [
  countGroups,
  rankRecent,
  findLatest,
  findAbsent,
  compareWithAverage,
  shareBranches,
]

function countGroups({ child, parent, link, key }: Linked): string | null {
  const label = find(parent, 'text', 'enum')
  if (!label) return null
  return `SELECT p."${label}", COUNT(*) AS entries FROM "${child.name}" c JOIN "${parent.name}" p ON p."${key}" = c."${link}" GROUP BY p."${label}" HAVING COUNT(*) >= 1 ORDER BY entries DESC`
}

function rankRecent({ child, parent, link, key }: Linked): string | null {
  const [time, amount] = [find(child, 'timestamp', 'date'), find(child, 'decimal', 'float')]
  if (!time || !amount) return null
  return `SELECT p."${key}", SUM(c."${amount}") AS amount FROM "${child.name}" c JOIN "${parent.name}" p ON p."${key}" = c."${link}" WHERE c."${time}" >= CURRENT_DATE - INTERVAL '5 years' GROUP BY p."${key}" ORDER BY amount DESC LIMIT 5`
}

function findLatest({ child, link }: Linked): string | null {
  const time = find(child, 'timestamp', 'date')
  const key = child.primaryKey?.columns[0]
  const isOnly = child.uniques.some(({ columns }) => columns.length === 1 && columns[0] === link)
  if (!time || key === undefined || isOnly) return null
  return `WITH placed AS (SELECT c."${key}", c."${link}", ROW_NUMBER() OVER (PARTITION BY c."${link}" ORDER BY c."${time}" DESC) AS place FROM "${child.name}" c) SELECT "${link}", "${key}" FROM placed WHERE place = 2 AND "${link}" IS NOT NULL ORDER BY "${link}" LIMIT 20`
}

function findAbsent({ child, parent, link, key }: Linked): string | null {
  if (child.id === parent.id) return null
  const label = find(child, 'enum', 'boolean')
  const only = label ? ` AND c."${label}" IS NOT NULL` : ''
  return `SELECT COUNT(*) AS without FROM "${parent.name}" p WHERE NOT EXISTS (SELECT 1 FROM "${child.name}" c WHERE c."${link}" = p."${key}"${only})`
}

function compareWithAverage({ child, parent, link, key }: Linked): string | null {
  const amount = find(child, 'decimal', 'float', 'integer')
  if (!amount || amount === link) return null
  return `SELECT p."${key}", c."${amount}" FROM "${child.name}" c JOIN "${parent.name}" p ON p."${key}" = c."${link}" WHERE c."${amount}" > (SELECT AVG(a."${amount}") FROM "${child.name}" a) ORDER BY c."${amount}" DESC, p."${key}" LIMIT 10`
}

function shareBranches({ child, parent, link, key }: Linked): string | null {
  const [time, label] = [find(child, 'timestamp', 'date'), find(parent, 'text', 'enum')]
  if (!time || !label) return null
  return `SELECT p."${label}", 100.0 * SUM(CASE WHEN EXTRACT(MONTH FROM c."${time}") <= 6 THEN 1 ELSE 0 END) / COUNT(*) AS first_half_pct FROM "${child.name}" c JOIN "${parent.name}" p ON p."${key}" = c."${link}" WHERE p."${label}" IS NOT NULL GROUP BY p."${label}" ORDER BY p."${label}"`
}

function find(
  { columns, foreignKeys, primaryKey }: Table,
  ...kindsOf: readonly Column['type']['kind'][]
): string | null {
  const keys = [...(primaryKey?.columns ?? []), ...foreignKeys.flatMap((link) => link.columns)]
  const found = kindsOf.flatMap((kind) =>
    columns.filter(({ name, type }) => type.kind === kind && !keys.includes(name)),
  )
  return found[0]?.name ?? null
}
