import type { TableProposal } from './proposal.ts'

/** Proposals as the document of a rules file. */
export function buildDocument(
  proposals: readonly TableProposal[],
): Readonly<Record<string, unknown>> {
  const tables = proposals.flatMap(({ table, rows, columns }) => {
    const rules = columns.map(({ column, rule }) => [column, rule])
    const parts = {
      ...(rows === null ? {} : { rows }),
      ...(rules.length > 0 ? { columns: Object.fromEntries(rules) } : {}),
    }
    return Object.keys(parts).length > 0 ? [[table, parts]] : []
  })
  return tables.length > 0 ? { tables: Object.fromEntries(tables) } : {}
}

/** The same in YAML, each rule below the reason that the model gave. */
export function printProposals(
  proposals: readonly TableProposal[],
  head: readonly string[],
): string {
  const lines = proposals.flatMap(({ table, rows, why, columns }) => {
    if (rows === null && columns.length === 0) return []
    return [
      ...comment('  ', why),
      `  ${JSON.stringify(table)}:`,
      ...(rows === null ? [] : [`    rows: ${rows}`]),
      ...(columns.length > 0 ? ['    columns:'] : []),
      ...columns.flatMap(({ column, why: reason, rule }) => [
        ...comment('      ', reason),
        `      ${JSON.stringify(column)}: ${JSON.stringify(rule)}`,
      ]),
    ]
  })
  const body = lines.length > 0 ? ['tables:', ...lines] : ['{}']
  return `${[...head.flatMap((line) => comment('', line)), ...body].join('\n')}\n`
}

function comment(indent: string, text: string): readonly string[] {
  return text === '' ? [] : [`${indent}# ${text.replace(/\s+/g, ' ')}`]
}
