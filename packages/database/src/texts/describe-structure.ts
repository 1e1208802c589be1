import type { Plan, Table } from '@worldloom/engine'

const mostListed = 40

/** A table as a model is shown it: its columns with types and meanings, its keys, links and checks. */
export function describeStructure({ understanding }: Plan, table: Table): string {
  const meanings = understanding.meanings[table.id] ?? {}
  const columns = table.columns.map(({ name, typeText, nullable, comment }) => {
    const about = [nullable ? '' : 'not null', meanings[name]?.name ?? '', comment ?? '']
    return `- ${name} ${typeText}${join(about)}`
  })
  const keys = [
    ...(table.primaryKey ? [`primary key (${table.primaryKey.columns.join(', ')})`] : []),
    ...table.uniques.map(({ columns: names }) => `unique (${names.join(', ')})`),
    ...table.foreignKeys.map(
      ({ columns: names, parent, parentColumns }) =>
        `${names.join(', ')} points to ${parent} (${parentColumns.join(', ')})`,
    ),
    ...table.checks.map(({ text }) => `check (${text})`),
  ]
  return [...columns, ...keys.map((key) => `- ${key}`)].join('\n')
}

/** The reference rows that a table points to, by what they are called. */
export function describeReference(plan: Plan, table: Table): string {
  const parents = new Set(table.foreignKeys.map(({ parent }) => parent))
  const lists = [...parents].flatMap((id) => {
    const given = plan.reference.tables[id]
    const place = given?.columns.findIndex(({ name }) => /name|title|label/i.test(name)) ?? -1
    const names = (given?.rows ?? []).flatMap((row) => row.values[place] ?? [])
    if (place < 0 || names.length === 0) return []
    const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : ''
    return [`- ${id}: ${names.slice(0, mostListed).join(', ')}${more}`]
  })
  return lists.length === 0 ? '' : `## Reference data\n\n${lists.join('\n')}`
}

function join(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length > 0 ? ` (${said.join('; ')})` : ''
}
