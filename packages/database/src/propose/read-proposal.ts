import type { Flaw } from '@worldloom/agents'
import type { Column } from '@worldloom/engine'
import type { ColumnProposal, TableProposal } from './proposal.ts'

/** What an answer proposes in the form of rules, and what in it is none. */
export function readProposal(
  answer: unknown,
  table: string,
  open: readonly Column[],
): { readonly proposal: TableProposal; readonly flaws: readonly Flaw[] } {
  const flaws: Flaw[] = []
  const given = toRecord(answer)
  const rows = given['rows']
  const list = Array.isArray(given['columns']) ? given['columns'] : []
  if (!Array.isArray(given['columns'])) flaws.push({ path: '/columns', message: 'is no list' })
  const columns = list.flatMap((entry, i): ColumnProposal[] => {
    const read = toRecord(entry)
    const column = open.find(({ name }) => name === read['column'])
    const rule = column && readRule(read, column)
    if (column && rule && Object.keys(rule).length > 0)
      return [{ column: column.name, why: readText(read['why']), rule }]
    const message = column ? 'holds no rule that fits its type' : 'is no column that may be ruled'
    flaws.push({ path: `/columns/${i}`, message })
    return []
  })
  const isCount = typeof rows === 'number' && Number.isInteger(rows) && rows > 0 && rows <= most
  const proposal = { table, rows: isCount ? rows : null, why: readText(given['why']), columns }
  return { proposal, flaws }
}

const most = 1_000_000

function readRule(
  { choice, range, distribution, nulls }: Readonly<Record<string, unknown>>,
  column: Column,
): Readonly<Record<string, unknown>> {
  const isText = column.type.kind === 'text' || column.type.kind === 'enum'
  const options = isText && Array.isArray(choice) ? choice.flatMap(readOption) : []
  const bounds = !isText && Array.isArray(range) && range.length === 2 ? range : null
  return {
    ...(options.length > 0 ? { choice: Object.fromEntries(options) } : {}),
    ...(bounds ? { range: bounds } : {}),
    ...(bounds && typeof distribution === 'string' ? { distribution } : {}),
    ...(column.nullable && typeof nulls === 'number' && nulls >= 0 && nulls < 1 ? { nulls } : {}),
  }
}

function readOption(option: unknown): readonly [string, number][] {
  const { value, weight } = toRecord(option)
  const isWeight = typeof weight === 'number' && weight > 0
  return typeof value === 'string' && value !== '' ? [[value, isWeight ? weight : 1]] : []
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 200) : ''
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
