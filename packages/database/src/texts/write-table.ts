import type { Plan, WritableColumn, WrittenColumn } from '@worldloom/engine'
import { settleAll } from '../run/settle-all.ts'
import { askRows, type FindTexts } from './ask-rows.ts'
import { askVocabulary, type Group } from './ask-vocabulary.ts'
import { type Drafted, type Drafting, draftAnswer } from './draft-answer.ts'
import { findRowFlaws } from './find-row-flaws.ts'
import type { RowFacts, TableFacts } from './table-facts.ts'
import { tidyRows } from './tidy-rows.ts'
import { type GroupTexts, tidyVocabulary } from './tidy-vocabulary.ts'

/** What was written for a table. */
export interface WrittenTable {
  readonly columns: Readonly<Record<string, WrittenColumn>>
  /** Columns, or rows of them, that hold what the plan writes since the model failed. */
  readonly losses: readonly TextLoss[]
  readonly calls: readonly Drafted[]
}

export interface TextLoss {
  readonly column: string
  readonly rows: number
  readonly of: number
  readonly why: string
}

/** What is written with. */
export interface TableWriting extends Drafting {
  readonly plan: Plan
  readonly batchSize: number
  readonly findTexts: FindTexts
  /** Lets only so many requests be under way. */
  readonly gate: <Value>(work: () => Promise<Value>) => Promise<Value>
  readonly onDone: () => void
}

/** Has the model write the texts of a table: each row's own, or a vocabulary for its groups. */
export function writeTable(writing: TableWriting, table: TableFacts): Promise<WrittenTable> {
  return table.kind === 'rows' ? writeRows(writing, table) : writeVocabulary(writing, table)
}

/** How many requests a table takes, where none has to be made again. */
export function countRequests(table: TableFacts, batchSize: number): number {
  return table.kind === 'rows' ? listBatches(table, batchSize).length : listGroups(table).length
}

/** The rows of each request. */
export function listBatches({ facts }: TableFacts, size: number): readonly (readonly RowFacts[])[] {
  const count = Math.ceil(facts.length / size)
  return Array.from({ length: count }, (_, i) => facts.slice(i * size, (i + 1) * size))
}

/** The groups of each request; the last is for all rows without one of their own. */
export function listGroups({ condition, rows }: TableFacts): readonly Group[] {
  return [...(condition?.values ?? []), { value: null, rows }]
}

async function writeRows(writing: TableWriting, table: TableFacts): Promise<WrittenTable> {
  const { plan, batchSize, findTexts, gate, onDone } = writing
  const { columns } = table
  const batches = listBatches(table, batchSize)
  const written = await settleAll(
    batches.map((batch) =>
      gate(async () => {
        const first = (batch[0]?.row ?? 0) + 1
        const last = (batch.at(-1)?.row ?? 0) + 1
        const drafted = await draftAnswer(writing, {
          subject: `${table.table.id}, rows ${first} to ${last}`,
          ask: (turn) => askRows(plan, table, batch, findTexts, turn),
          check: (answer) =>
            findRowFlaws(tidyRows(answer, columns, batch.length), columns, batch.length),
        })
        onDone()
        return { batch, drafted, texts: tidyRows(drafted.answer, columns, batch.length) }
      }),
    ),
  )
  const named = columns.map(({ name }): [string, WrittenColumn] => {
    const rows = written.flatMap(({ batch, texts }) =>
      batch.flatMap(({ row }, place) => {
        const text = texts.get(place)?.[name]
        return text === undefined ? [] : [{ row, text }]
      }),
    )
    return [name, { kind: 'rows', rows }]
  })
  const losses = named.flatMap(([column, texts]): TextLoss[] => {
    const rows = table.rows - (texts.kind === 'rows' ? texts.rows.length : 0)
    const failed = written.find(({ batch, texts: found }) =>
      batch.some((_, place) => found.get(place)?.[column] === undefined),
    )
    return rows > 0 ? [{ column, rows, of: table.rows, why: failed?.drafted.why ?? '' }] : []
  })
  return {
    columns: Object.fromEntries(named),
    losses,
    calls: written.map(({ drafted }) => drafted),
  }
}

async function writeVocabulary(writing: TableWriting, table: TableFacts): Promise<WrittenTable> {
  const { plan, gate, onDone } = writing
  const { columns, condition } = table
  const written = await settleAll(
    listGroups(table).map((group) =>
      gate(async () => {
        const subject = `${table.table.id}, ${group.value === null ? 'all rows' : `${condition?.path.join('.')} ${group.value}`}`
        const drafted = await draftAnswer(writing, {
          subject,
          ask: (turn) => askVocabulary(plan, table, group, turn),
          check: (answer) => tidyVocabulary(answer, columns, group.rows).flaws,
        })
        onDone()
        const { texts } = tidyVocabulary(drafted.answer, columns, group.rows)
        return { group, drafted, texts }
      }),
    ),
  )
  const found = columns.map((column) => joinGroups(column, table, written))
  return {
    columns: Object.fromEntries(found.flatMap(({ pair }) => (pair ? [pair] : []))),
    losses: found.flatMap(({ loss }) => (loss ? [loss] : [])),
    calls: written.map(({ drafted }) => drafted),
  }
}

/** The groups of one column. Rows of a group that failed pick from what serves all; without that the plan writes. */
function joinGroups(
  { name }: WritableColumn,
  { rows, condition }: TableFacts,
  written: readonly {
    readonly group: Group
    readonly drafted: Drafted
    readonly texts: GroupTexts
  }[],
): {
  readonly pair: readonly [string, WrittenColumn] | null
  readonly loss: TextLoss | null
} {
  const failed = written.find(({ texts }) => texts[name] === undefined)
  const why = failed?.drafted.why ?? ''
  const groups = written.flatMap(({ group, texts }) => {
    const parts = texts[name]
    return parts ? [{ value: group.value, parts }] : []
  })
  const hasRest = groups.at(-1)?.value === null
  if (!hasRest) return { pair: null, loss: { column: name, rows, of: rows, why } }
  const short = written
    .filter(({ texts }) => texts[name] === undefined)
    .reduce((sum, { group }) => sum + group.rows, 0)
  const loss = short > 0 ? { column: name, rows: short, of: rows, why } : null
  return { pair: [name, { kind: 'vocabulary', by: condition?.path ?? null, groups }], loss }
}
