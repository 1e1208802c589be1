import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import { synthSystem } from './ask-rows.ts'
import type { DraftedCall } from './draft-answer.ts'
import type { WrittenTable } from './write-table.ts'

// a table may take hundreds of calls
const firstCalls = 20
const firstRows = 200

/** Writes what a table's model was asked, what it answered and what was taken, a page each. */
export async function writePages(
  folder: string,
  name: string,
  written: WrittenTable,
  isFull: boolean,
): Promise<void> {
  const all = written.calls.flatMap(({ calls }) => calls)
  const shown = all.flatMap((call, i) =>
    isFull || i < firstCalls || call.fault !== null ? [{ ...call, number: i + 1 }] : [],
  )
  const left = all.length - shown.length
  const rest =
    left > 0 ? `\n\n${left} more calls stand in the trace; \`--trace full\` shows all here.` : ''
  const page = (title: string, show: (call: DraftedCall) => string): string => {
    const parts = shown.map((call) => `## Call ${call.number}\n\n${show(call)}`)
    return `# ${title}\n\n${parts.join('\n\n')}${rest}\n`
  }
  const write = (file: string, text: string): Promise<void> =>
    writeWhole(join(folder, 'traces', `${file}.md`), text)
  await write(
    `DataSynthAgent_${name}_prompt`,
    page(`DataSynthAgent: what was asked for ${name}`, ({ prompt }) => fence(prompt)).replace(
      '\n\n',
      `\n\n## System message\n\n${fence(synthSystem)}\n\n`,
    ),
  )
  await write(
    `llm_response_${name}`,
    page(`What was answered for ${name}`, ({ answer, fault }) =>
      [...(fault === null ? [] : [`Not taken whole: ${fault}`]), fence(answer)].join('\n\n'),
    ),
  )
  await write(`data_${name}`, printData(name, written, isFull))
}

function printData(name: string, { columns, losses }: WrittenTable, isFull: boolean): string {
  const parts = Object.entries(columns).map(([column, texts]) => {
    if (texts.kind === 'vocabulary') {
      const groups = texts.groups.map(({ value, parts: lists }) => {
        const lines = lists.map((list, i) => `${i + 1}. ${list.map(print).join(' · ')}`)
        return `### ${value === null ? 'all other rows' : `${texts.by?.join('.')}: ${print(value)}`}\n\n${lines.join('\n')}`
      })
      return `## ${column}\n\n${groups.join('\n\n')}`
    }
    const rows = isFull ? texts.rows : texts.rows.slice(0, firstRows)
    const lines = rows.map(({ row, text }) => `| ${row + 1} | ${print(text)} |`)
    const more =
      texts.rows.length > rows.length ? `\n\n${texts.rows.length - rows.length} more.` : ''
    return `## ${column}\n\n| row | text |\n| --- | --- |\n${lines.join('\n')}${more}`
  })
  const lost = losses.map(
    ({ column, rows, of, why }) =>
      `- ${column}: ${rows} of ${of} rows hold what the plan writes, since the model failed: ${print(why)}`,
  )
  const fallback = lost.length > 0 ? `\n\n## Not written by the model\n\n${lost.join('\n')}` : ''
  return `# ${name}: the texts that were taken\n\n${parts.join('\n\n')}${fallback}\n`
}

/** A fence longer than any within, so that what a model wrote stays text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${text}\n${ticks}`
}

/** Text of a model stays text, and in its cell. */
function print(text: string): string {
  return text.replace(/[\\`*[\]<>|#!~]/g, '\\$&').replace(/\s+/g, ' ')
}
