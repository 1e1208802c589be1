import { readFileSync } from 'node:fs'
import type { CallRequest, Turn } from '@worldloom/agents'
import type { Plan } from '@worldloom/engine'
import { fillPrompt } from '@worldloom/job'
import { describeReference, describeStructure } from './describe-structure.ts'
import { describeLanguage, describeWanted, findRoom } from './describe-wanted.ts'
import { sayAgain } from './say-again.ts'
import type { FactValue, RowFacts, TableFacts } from './table-facts.ts'

const promptText = readFileSync(new URL('./prompts/rows-prompt.md', import.meta.url), 'utf8')

/** What DataSynthAgent is told whatever it writes. */
export const synthSystem: string = readFileSync(
  new URL('./prompts/data-synth-agent.md', import.meta.url),
  'utf8',
).trim()

/** The texts of a row of another table that stand among the facts; null where there are none. */
export type FindTexts = (table: string, row: number) => Readonly<Record<string, string>> | null

/** The request for the texts of a batch of rows, each numbered within the batch from 1. */
export function askRows(
  plan: Plan,
  { table, columns }: Pick<TableFacts, 'table' | 'columns'>,
  batch: readonly RowFacts[],
  findTexts: FindTexts,
  turn: Turn<unknown>,
): CallRequest {
  const rows = batch.map((facts, i) =>
    JSON.stringify({ row: i + 1, ...sayFacts(facts, findTexts) }),
  )
  const prompt = fillPrompt(promptText, {
    table: table.id,
    about: table.comment ?? '',
    structure: describeStructure(plan, table),
    wanted: columns.map(describeWanted).join('\n'),
    language: describeLanguage(plan.rules),
    reference: describeReference(plan, table),
    rows: rows.join('\n'),
    count: String(batch.length),
    again: sayAgain(turn),
  })
  return {
    role: 'DataSynthAgent',
    system: synthSystem,
    prompt,
    schema: buildSchema(columns, batch.length),
    seed: plan.settings.seed,
    sample: turn.attempt - 1,
  }
}

function sayFacts(
  { values, links }: RowFacts,
  findTexts: FindTexts,
): Readonly<Record<string, unknown>> {
  const told = Object.entries(links).map(([name, linked]): [string, unknown] => [
    name,
    sayFacts(
      { ...linked, values: withTexts(linked.values, findTexts(linked.table, linked.row)) },
      findTexts,
    ),
  ])
  const known = Object.entries(values).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(known), ...Object.fromEntries(told) }
}

function withTexts(
  values: Readonly<Record<string, FactValue>>,
  texts: Readonly<Record<string, string>> | null,
): Readonly<Record<string, FactValue>> {
  if (texts === null) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, texts[name] ?? value]),
  )
}

function buildSchema(
  columns: TableFacts['columns'],
  count: number,
): NonNullable<CallRequest['schema']> {
  const texts = columns.map((column): [string, object] => [
    column.name,
    {
      type: 'string',
      minLength: Math.max(1, column.minimumLength),
      maxLength: findRoom(column),
    },
  ])
  return {
    type: 'object',
    properties: {
      rows: {
        type: 'array',
        minItems: count,
        maxItems: count,
        items: {
          type: 'object',
          properties: {
            row: { type: 'integer', minimum: 1, maximum: count },
            ...Object.fromEntries(texts),
          },
          required: ['row', ...columns.map(({ name }) => name)],
          additionalProperties: false,
        },
      },
    },
    required: ['rows'],
    additionalProperties: false,
  }
}
