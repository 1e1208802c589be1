import type { Plan } from '@worldloom/engine'
import type { ColumnRuleIr } from '../ir/describe-rules.ts'
import { describeLink } from './describe-link.ts'
import { listTruths } from './list-truths.ts'

/** A table's decisions as a page: what it is taken for, how many rows, how each link and column is made. */
export function describeTable(
  plan: Plan,
  id: string,
  compiled: Readonly<Record<string, ColumnRuleIr>>,
): string {
  const found = plan.tables[id]
  if (!found) return ''
  const { table, rows, given, links } = found
  const role = plan.understanding.roles[id]
  const kept = given > 0 ? ` The first ${given} are reference rows, kept as they are.` : ''
  const paths = Object.entries(links).map(([link, how]) => `${link}: ${describeLink(how)}`)
  const truths = listTruths(plan, id).map(({ says, why }) => `${says}: ${why}`)
  const parts = [
    `# ${print(id)}`,
    ...(table.comment ? [print(table.comment)] : []),
    `Taken for: ${role?.kind ?? 'entity'}${role ? ` (${print(role.why)})` : ''}.`,
    `Rows: ${print(rows.why)}.${kept}`,
    ...printList('Links', paths),
    printColumns(plan, id, compiled),
    ...printList('What holds between columns', truths),
  ]
  return `${parts.join('\n\n')}\n`
}

function printColumns(
  { schema, understanding }: Plan,
  id: string,
  compiled: Readonly<Record<string, ColumnRuleIr>>,
): string {
  const meanings = understanding.meanings[id] ?? {}
  const columns = schema.tables.find((table) => table.id === id)?.columns ?? []
  const rows = columns.map(({ name, typeText }) => {
    const { rule = null, place = null, generator = '', why = '' } = compiled[name] ?? {}
    const { name: meaning = '', why: reason = '' } = meanings[name] ?? {}
    const where = place ? ` (${place.file}:${place.line})` : ''
    const cells = [name, typeText, meaning, reason, generator, why, rule ? `${rule}${where}` : '']
    return `| ${cells.map(print).join(' | ')} |`
  })
  const head = '| column | type | meaning | because | generator | why | rule |'
  return `## Columns\n\n${head}\n${'| --- '.repeat(7)}|\n${rows.join('\n')}`
}

function printList(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [`## ${title}\n\n${lines.map((line) => `- ${print(line)}`).join('\n')}`]
}

/** Names from the input stay text, and in their cell. */
function print(text: string): string {
  return text
    .replace(/[\\`*[\]<>|#!~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
