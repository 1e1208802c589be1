import { join } from 'node:path'
import type { GroupChat } from '@worldloom/agents'
import { writeWhole } from '@worldloom/job'
import { describeReference, describeSchema } from '../inputs/describe-inputs.ts'
import type { Inputs } from '../inputs/read-inputs.ts'
import type { TableFacts } from './table-facts.ts'

/** What the two agents that compute have read and decided, on pages of their own and in the chat. */
export async function writeReadings(
  folder: string,
  inputs: Inputs,
  tables: readonly TableFacts[],
  chat: GroupChat,
): Promise<void> {
  const { schema, reference, files } = inputs
  const read = `${describeSchema(schema, files)}.`
  const given = `${describeReference(reference, files)}.`
  const lists = schema.tables.map(
    ({ id, columns, foreignKeys }) =>
      `- ${id}: ${columns.length} columns${foreignKeys.length > 0 ? `, points to ${[...new Set(foreignKeys.map(({ parent }) => parent))].join(', ')}` : ''}`,
  )
  const rows = Object.values(reference.tables).map(
    ({ table, rows: kept, columns }) =>
      `- ${table}: ${kept.length} rows of ${columns.map(({ name }) => name).join(', ')}`,
  )
  const wanted = tables.map(
    ({ table, columns, rows: count, kind }) =>
      `- ${table.id}: ${columns.map(({ name }) => name).join(', ')} of ${count} rows, ${kind === 'rows' ? 'each row its own' : 'picked from a vocabulary'}`,
  )
  const write = (name: string, parts: readonly string[]): Promise<void> =>
    writeWhole(join(folder, 'traces', `${name}_prompt.md`), `${parts.join('\n\n')}\n`)
  await write('SchemaParser', [
    '# SchemaParseAgent: computed, no model is asked',
    `Read: ${read} The whole stands in \`ir/schema_ir.json\`.`,
    lists.join('\n'),
  ])
  await write('RefDataAgent', [
    '# RefDataAgent: computed, no model is asked',
    `Read: ${given} The whole stands in \`ir/ref_data_ir.json\`.`,
    rows.join('\n'),
  ])
  await write('DataSynthAgent', [
    '# DataSynthAgent: what a model writes, and what is computed',
    'Keys, links, dates and numbers are computed in every table; the plan of each stands in `plan_<Table>.md`. A model writes:',
    wanted.join('\n'),
  ])
  const parsed = chat.say({
    from: 'SchemaParseAgent',
    to: 'RefDataAgent',
    description: `Hands over the schema: ${read}`,
    content: lists,
    decision: 'computed',
  })
  const referred = chat.say({
    from: 'RefDataAgent',
    to: 'Orchestrator',
    description: `Hands over the reference data: ${given}`,
    content: rows,
    decision: 'computed',
    parent: parsed,
  })
  chat.say({
    from: 'Orchestrator',
    to: 'DataSynthAgent',
    description: `Asks for the texts of ${tables.length} tables.`,
    content: wanted,
    decision: 'parents before children',
    parent: referred,
  })
}
