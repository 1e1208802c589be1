import { readFileSync } from 'node:fs'
import type { CallRequest, Turn } from '@worldloom/agents'
import type { Plan } from '@worldloom/engine'
import { fillPrompt } from '@worldloom/job'
import { synthSystem } from './ask-rows.ts'
import { describeReference, describeStructure } from './describe-structure.ts'
import { describeLanguage, describeWanted } from './describe-wanted.ts'
import { listParts } from './list-parts.ts'
import { sayAgain } from './say-again.ts'
import type { RowFacts, TableFacts } from './table-facts.ts'

const promptText = readFileSync(new URL('./prompts/vocabulary-prompt.md', import.meta.url), 'utf8')

/** The rows of a large table that share a vocabulary; `value` is null for all that have no group of their own. */
export interface Group {
  readonly value: string | null
  readonly rows: number
}

/** The request for the vocabulary of one group: for each column lists of texts or of parts of texts. */
export function askVocabulary(
  plan: Plan,
  { table, columns, condition, examples, rows }: TableFacts,
  group: Group,
  turn: Turn<unknown>,
): CallRequest {
  const path = condition?.path.join('.') ?? ''
  const which =
    group.value === null
      ? condition === null
        ? 'All rows of the table.'
        : `The rows that have any other ${path} than those with a vocabulary of their own; every entry must suit all of them.`
      : `The rows where ${path} is "${group.value}": ${group.rows} of them.`
  const wanted = columns.flatMap((column) => [
    describeWanted(column),
    ...listParts(column, group.rows).map(
      ({ name, count, says }) => `  - \`${name}\`: ${count} entries: ${says}`,
    ),
  ])
  return {
    role: 'DataSynthAgent',
    system: synthSystem,
    prompt: fillPrompt(promptText, {
      table: table.id,
      about: table.comment ?? '',
      structure: describeStructure(plan, table),
      wanted: wanted.join('\n'),
      language: describeLanguage(plan.rules),
      reference: describeReference(plan, table),
      group: which,
      count: String(rows),
      examples: (examples[group.value ?? ''] ?? []).map(sayExample).join('\n'),
      again: sayAgain(turn),
    }),
    schema: buildSchema(columns, group.rows),
    seed: plan.settings.seed,
    sample: turn.attempt - 1,
  }
}

function sayExample({ values, links }: RowFacts): string {
  const linked = Object.entries(links).map(([name, { values: known }]) => [name, known])
  return JSON.stringify({ ...values, ...Object.fromEntries(linked) })
}

function buildSchema(
  columns: TableFacts['columns'],
  rows: number,
): NonNullable<CallRequest['schema']> {
  const properties = columns.map((column): [string, object] => {
    const parts = listParts(column, rows)
    const lists = parts.map(({ name, count, room }): [string, object] => [
      name,
      {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: room },
        minItems: Math.min(2, count),
        maxItems: count,
        uniqueItems: true,
      },
    ])
    const required = parts.map(({ name }) => name)
    return [
      column.name,
      {
        type: 'object',
        properties: Object.fromEntries(lists),
        required,
        additionalProperties: false,
      },
    ]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  }
}
