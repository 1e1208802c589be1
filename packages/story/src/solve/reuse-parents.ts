import { listValue } from '@duckdb/node-api'
import { printExpression } from '../tree/print-expression.ts'
import { quoteName, quoteValue } from '../tree/quote.ts'
import { getColumn, type WorldTable } from '../world/world.ts'
import { type Cells, listRows, printRead } from './store/read-rows.ts'
import type { Store } from './store/store.ts'
import { NoWitness, type SymbolicRow, type Witness } from './symbolic/witness.ts'

/** A table of which another has so many times as many rows is one that those rows share. */
const muchSmaller = 4
/** Where queries rely on so much of a table, they share those rows: the others may still be moved. */
const mostRelied = 0.3
/** Rows of the background that are looked at, and those of a calendar, which holds every day. */
const looked = 100
const lookedDays = 20_000
/** Rows of a large table among which they are. */
const nearest = 100_000

/**
 * Takes rows that are there for those of a witness that others only lead to: a catalogue of 200 products does not grow
 * because a query needs an order. A row with nothing like it in the background stays new.
 */
export async function reuseParents(store: Store, witness: Witness): Promise<void> {
  const most = Math.max(0, ...witness.listLive().map(({ table }) => table.rows))
  const shared = witness
    .listLive()
    .filter(({ table }) => table.rows > 0)
    .filter(({ table }) => table.rows * muchSmaller <= most || store.calendars.has(table.id))
    .filter((row) => isLedTo(witness, row) || store.calendars.has(row.table.id))
    .filter((row) => !isParticular(witness, row))
  const used = new Set<string>()
  for (const row of orderRows(shared, witness)) {
    // of the staff, one who manages a store: any other would need a store of their own
    const few = shared.filter((other) => other.table.rows <= row.table.rows)
    await reuse(store, witness, { row, used, leads: listLeads(witness, few, row) })
  }
}

/** That a row of a table leads to one that is there, and the table. */
interface Lead {
  readonly table: WorldTable
  readonly condition: string
}

function listLeads(
  witness: Witness,
  from: readonly SymbolicRow[],
  row: SymbolicRow,
): readonly Lead[] {
  return from.flatMap((other) =>
    listLinks(witness, other, row).map(({ columns, parentColumns }) => {
      const [own, link] = [parentColumns, columns].map((names) => names.map(quoteName).join(', '))
      const { table } = other
      return { table, condition: `(${own}) IN (SELECT (${link}) FROM ${table.sqlName})` }
    }),
  )
}

/** Whether the key of a row is that of a link from another. */
function isLedTo(witness: Witness, row: SymbolicRow): boolean {
  const key = row.table.primaryKey.map((name) => row.cells.get(name) ?? -1)
  if (key.length === 0 || key.some((cell) => witness.constants.has(witness.find(cell))))
    return false
  return witness.listLive().some((other) => listLinks(witness, other, row).length > 0)
}

/** The links by which a row leads to another. */
function listLinks(
  witness: Witness,
  from: SymbolicRow,
  to: SymbolicRow,
): readonly WorldTable['links'][number][] {
  if (from === to) return []
  return from.table.links.filter(({ columns, parent, parentColumns }) => {
    if (parent !== to.table.id) return false
    return columns.every((name, at) => {
      const end = to.cells.get(parentColumns[at] ?? '')
      const start = from.cells.get(name)
      return end !== undefined && start !== undefined && witness.find(end) === witness.find(start)
    })
  })
}

/** Rows with a cell that no other may share, or that is to be the greatest. */
function isParticular(witness: Witness, { cells }: SymbolicRow): boolean {
  const particular = [...witness.fresh, ...witness.extremes.keys(), ...witness.nulls]
  const roots = new Set(particular.map((cell) => witness.find(cell)))
  return [...cells.values()].some((cell) => roots.has(witness.find(cell)))
}

/** A row after those that it leads to itself: what they are decides what it may be. */
function orderRows(rows: readonly SymbolicRow[], witness: Witness): readonly SymbolicRow[] {
  const depths = new Map<string, number>()
  const depth = (table: WorldTable, path: readonly string[] = []): number => {
    const known = depths.get(table.id)
    if (known !== undefined || path.includes(table.id)) return known ?? 0
    const parents = witness
      .listLive()
      .filter((row) => table.links.some(({ parent }) => parent === row.table.id))
    const found = Math.max(
      0,
      ...[...new Set(parents.map((row) => row.table))].map(
        (parent) => 1 + depth(parent, [...path, table.id]),
      ),
    )
    depths.set(table.id, found)
    return found
  }
  return rows.toSorted((a, b) => depth(a.table) - depth(b.table))
}

async function reuse(
  store: Store,
  witness: Witness,
  given: {
    readonly row: SymbolicRow
    readonly used: Set<string>
    /** Where rows are found that meet these, others are not taken. */
    readonly leads: readonly Lead[]
  },
): Promise<void> {
  const { row, used, leads } = given
  const { table } = row
  if (witness.rowOf(row) !== row) return
  const touched = [...row.cells].filter(([, cell]) => witness.isTouched(cell))
  const constants = touched.flatMap(([name, cell]) => {
    const value = witness.constants.get(witness.find(cell))
    return value === undefined ? [] : [[name, value] as const]
  })
  // a link to a row that is still open would lead to another one
  const open = touched.filter(([name, cell]) => {
    const isLink = table.links.some(({ columns }) => columns.includes(name))
    return isLink && !witness.constants.has(witness.find(cell))
  })
  if (open.length > 0) return
  const led = leads.length > 0 ? await listFitting(store, witness, row, { constants, leads }) : []
  const found =
    led.length > 0 ? led : await listFitting(store, witness, row, { constants, leads: [] })
  const spell = (cells: Cells): string =>
    [table.id, ...table.primaryKey.map((name) => cells[name] ?? '')].join('\n')
  const relied = getRelied(store, table)
  const isFull = relied.size >= table.rows * mostRelied
  const known = isFull ? found.filter((cells) => relied.has(spell(cells))) : found
  const unused = known.filter((cells) => !used.has(spell(cells)))
  const chosen = store.dice.pick(unused.length > 0 ? unused : known.length > 0 ? known : found)
  if (!chosen) return
  used.add(spell(chosen))
  relied.add(spell(chosen))
  // of a day nothing differs from what its row says, also where a formula leads to it
  for (const [name, cell] of store.calendars.has(table.id) ? row.cells : touched) {
    const value = chosen[name]
    if (value === null || value === undefined)
      throw new NoWitness(`${witness.name(cell)} is empty where it is there`)
    witness.fix(cell, value)
  }
}

/** The rows of a table that witnesses were built on, by their keys. */
function getRelied({ reused }: Store, { id }: WorldTable): Set<string> {
  const relied = reused.get(id) ?? new Set<string>()
  reused.set(id, relied)
  return relied
}

/** Rows that are there with the values that are known, and that meet what is asked of this row alone. */
async function listFitting(
  store: Store,
  witness: Witness,
  row: SymbolicRow,
  {
    constants,
    leads,
  }: {
    readonly constants: readonly (readonly [string, string])[]
    readonly leads: readonly Lead[]
  },
): Promise<readonly Cells[]> {
  const { table } = row
  const equals = constants.map(([name, value]) => {
    const { type } = getColumn(table, name)
    return `${quoteName(name)} = TRY_CAST(${quoteValue(value)} AS ${type})`
  })
  const known = [...equals, ...leads.map(({ condition }) => condition)]
  const isCalendar = store.calendars.has(table.id)
  const most = isCalendar ? lookedDays : looked
  const sql = printRead(
    table,
    `WHERE ${[`rowid < ${nearest}`, ...known].join(' AND ')} ORDER BY (rowid * 7919) % 10007, rowid LIMIT ${most}`,
  )
  const rows =
    known.length === 0 && !isCalendar
      ? await store.listPatterns(table)
      : await store.remember([table, ...leads.map((lead) => lead.table)], sql, async () => {
          const reader = await store.connection.runAndReadAll(sql)
          return listRows(table, reader).map(({ cells }) => cells)
        })
  const conditions = listConditions(witness, row)
  return conditions.length === 0 ? rows : await filter(store, table, rows, conditions)
}

/** What the witness asks of the cells of one row, in the names of its columns. */
function listConditions(witness: Witness, { cells }: SymbolicRow): readonly string[] {
  const names = new Map([...cells].map(([name, cell]) => [witness.find(cell), name]))
  return witness.predicates.flatMap(({ expression, cells: asked }) => {
    const isOwn = asked.every((cell) => names.has(witness.find(cell)))
    if (!isOwn) return []
    const printed = printExpression(expression, (part) =>
      part.class === 'CELL' ? quoteName(names.get(witness.find(part.cell)) ?? '') : '1',
    )
    return printed ?? []
  })
}

/** Tried beside the data, where an error breaks off nothing. */
async function filter(
  { pool }: Store,
  { columns }: WorldTable,
  rows: readonly Cells[],
  conditions: readonly string[],
): Promise<readonly Cells[]> {
  if (rows.length === 0) return []
  const asked = columns.filter(({ name }) =>
    conditions.some((condition) => condition.includes(quoteName(name))),
  )
  const lists = asked.map(
    ({ name, type }, at) =>
      `, TRY_CAST(unnest($${at + 1}::VARCHAR[]) AS ${type}) AS ${quoteName(name)}`,
  )
  const tests = conditions.map((condition) => `coalesce(TRY(${condition}), false)`)
  const sql = `SELECT "row number" FROM (SELECT unnest(range(${rows.length})) AS "row number"${lists.join('')})
    WHERE ${tests.join(' AND ')} ORDER BY "row number"`
  try {
    const values = asked.map(({ name }) => listValue(rows.map((cells) => cells[name] ?? null)))
    const reader = await pool.runAndReadAll(sql, values)
    const numbers = reader.getRows().map(([at]) => Number(at))
    return numbers.flatMap((at) => (rows[at] ? [rows[at]] : []))
  } catch {
    // conditions that the database does not take choose no row: a new one is made
    return []
  }
}
