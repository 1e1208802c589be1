import { listWritten } from './list-written.ts'
import type { Report, ReportCheck } from './report.ts'
import { getCheckKind, sortKinds } from './words/check-kinds.ts'
import { printBytes, printCount, printCounted, printSeconds } from './words/numbers.ts'
import { sayVerdict } from './words/say-verdict.ts'

/** Prints `report.md`: the verdict, the files, the proof by kind, what is broken, the notes. */
export function printMarkdown(report: Report): string {
  const parts = [
    printTop(report),
    printBroken(report),
    printQueries(report),
    printTables(report),
    printProof(report),
    printNotes(report),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function printTop(report: Report): string {
  const { holds, headline, count } = sayVerdict(report)
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0)
  const size = `${printCounted(report.tables.length, 'table')}, ${printCounted(rows, 'row')}, seed ${report.seed}, now ${escapeMarkdown(report.now)}, ${printSeconds(report.seconds)}, Worldloom ${escapeMarkdown(report.version)}.`
  return `# ${holds ? '✓' : '✗'} ${headline}\n\n${count}.\n\n${size}`
}

function printBroken({ checks }: Report): string {
  const broken = checks.filter(({ violations }) => violations > 0)
  if (broken.length === 0) return ''
  const lines = broken.map(({ table, says, violations, rows, examples }) => {
    const head = `- **${escapeMarkdown(says)}** ${escapeMarkdown(table)}: ${printCount(violations)} of ${printCounted(rows, 'row')}`
    const found = examples.map(
      ({ row, key, why }) => `  - row ${row} (${escapeMarkdown(key)}): ${escapeMarkdown(why)}`,
    )
    return [head, ...found].join('\n')
  })
  return `## Broken\n\n${lines.join('\n')}`
}

function printQueries({ queries }: Report): string {
  if (queries.length === 0) return ''
  const lines = queries.map(({ id, question, status, valid, rows, why, issues }) => {
    const outcome =
      status === 'good'
        ? valid
          ? 'good and meaningful'
          : '**good, not meaningful**'
        : `**${status}**`
    const reason = [why, ...issues].map(escapeMarkdown).join(' ')
    return `| ${escapeMarkdown(id)} | ${escapeMarkdown(question ?? '')} | ${outcome} | ${printCount(rows)} | ${reason} |`
  })
  return `## Golden queries\n\n| query | question | outcome | rows | why |\n| --- | --- | --- | ---: | --- |\n${lines.join('\n')}`
}

function printTables({ tables }: Report): string {
  const lines = tables.map(({ name, rows, files }) => {
    const paths = listWritten(files).map(({ path, bytes, files: count }) => {
      const many = count > 1 ? ` in ${printCounted(count, 'file')}` : ''
      return `${escapeMarkdown(path)} (${printBytes(bytes)}${many})`
    })
    return `| ${escapeMarkdown(name)} | ${printCount(rows)} | ${paths.join(', ')} |`
  })
  return `## Tables\n\n| table | rows | files |\n| --- | ---: | --- |\n${lines.join('\n')}`
}

function printProof({ checks }: Report): string {
  const kinds = sortKinds(checks.map(({ kind }) => kind))
  const lines = kinds.map((kind) => {
    const found = checks.filter((check) => check.kind === kind)
    return `| ${getCheckKind(kind).title} | ${printCount(found.length)} | ${printOutcome(found)} |`
  })
  const open = checks.filter(({ notCheckable }) => notCheckable !== null)
  const reasons = open.map(
    ({ says, notCheckable }) =>
      `- ${escapeMarkdown(says)} Not checkable: ${escapeMarkdown(notCheckable ?? '')}`,
  )
  const table = `## Proof\n\n| promise | count | outcome |\n| --- | ---: | --- |\n${lines.join('\n')}`
  return reasons.length === 0 ? table : `${table}\n\n${reasons.join('\n')}`
}

function printOutcome(checks: readonly ReportCheck[]): string {
  const broken = checks.filter(({ violations }) => violations > 0).length
  const open = checks.filter(({ notCheckable }) => notCheckable !== null).length
  if (broken > 0) return `**${printCount(broken)} broken**`
  if (open === checks.length) return 'not checkable'
  return open > 0 ? `hold, ${printCount(open)} not checkable` : 'all hold'
}

function printNotes({ notes }: Report): string {
  if (notes.length === 0) return ''
  const lines = notes.map(({ code, message, hint, place }) => {
    const where = place ? ` (${escapeMarkdown(place.file)}:${place.line}:${place.column})` : ''
    return `- ${escapeMarkdown(code)}: ${escapeMarkdown(`${message} ${hint}`.trim())}${where}`
  })
  return `## Notes\n\n${lines.join('\n')}`
}

/** Names from the input stay text: no markup, no link, no end of a table's cell. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>|#!~]|&(?=\w+;)|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
