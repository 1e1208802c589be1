import type { Column, Plan, Table } from '@worldloom/engine'

/**
 * The columns of a table that tell a reader something of a row, the most telling first: what it is called, its kind and
 * state, its amounts, its times. Keys, codes, addresses and what follows from texts still to be written tell nothing.
 */
export function chooseFacts(
  plan: Plan,
  table: Table,
  hidden: ReadonlySet<string>,
  most: number,
): readonly Column[] {
  const keys = new Set([
    ...(table.primaryKey?.columns ?? []),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
  ])
  const ranked = table.columns.flatMap((column) => {
    if (keys.has(column.name) || hidden.has(`${table.id}.${column.name}`)) return []
    const meaning = plan.understanding.meanings[table.id]?.[column.name]?.name ?? ''
    const rank = silent.test(meaning) ? null : rankColumn(column, meaning)
    return rank === null ? [] : [{ column, rank }]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ column }) => column)
}

const silent =
  /^(?:security|identity|software|web|finance)\.|password|token|hash|\.email|phone|\.sku|code$|number$|\.(?:line\d|postcode|latitude|longitude|updated|deleted|archived)$/

function rankColumn({ type }: Column, meaning: string): number | null {
  switch (type.kind) {
    case 'text':
    case 'enum':
      if (/timezone|language|locale|gender|family-name/.test(meaning)) return 4
      return /name|title|label|brand/.test(meaning) ? 0 : 1
    case 'integer':
    case 'decimal':
    case 'float':
      return /rating|age|price|total|amount|quantity/.test(meaning) ? 1 : 2
    case 'date':
    case 'timestamp':
      return 3
    case 'boolean':
      return 4
    default:
      return null
  }
}

/** The column that says what a row is called, or null. */
export function findLabel(plan: Plan, table: Table): Column | null {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const texts = table.columns.filter(({ type }) => type.kind === 'text')
  return (
    texts.find(({ name }) => /(?:\.|-)(?:name|title|label)$/.test(meanings[name]?.name ?? '')) ??
    texts.find(({ name }) => /^(?:name|title|label)$/i.test(name)) ??
    null
  )
}
