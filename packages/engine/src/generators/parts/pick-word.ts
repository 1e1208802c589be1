import { add, call, cast, column, modulo, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { pickFrom, pickWeighted } from '../pick-weighted.ts'
import { addExamples } from './add-examples.ts'
import { isText } from './text-room.ts'

/** Words with their shares, the most frequent first. */
export type WordShares = Readonly<Record<string, number>>

/** A generator that gives one of a few words by share. */
export function oneOf(shares: WordShares, why: string): Generator {
  return (context) => pickWord(context, shares, why)
}

/**
 * One of a few words by share; in a lookup table, or where none may come twice, one after the other.
 * Columns of whole numbers get the words' places, from 1.
 */
export function pickWord(context: Context, shares: WordShares, why: string): Generated | null {
  const { type } = context.column
  const all = Object.entries(shares)
  if (type.kind === 'integer') {
    const options = all
      .slice(0, 9)
      .map(([, weight], i) => ({ value: number(i + 1), weight }))
      .filter((_, i) => i + 1 <= (context.domain.maximum ?? 9))
    return { expression: pickWeighted(options, context.draw(0)), why: `${why}, by number` }
  }
  if (!isText(context)) return null
  const { maximumLength } = context.domain
  const known = Object.entries(addExamples(shares, context.column.examples ?? []))
  const fitting = known.filter(([word]) => word.length <= (maximumLength ?? 1000))
  if (fitting.length === 0) return null
  const words = fitting.map(([word]) => word)
  if (context.mustDiffer || isLookup(context)) return takeInTurn(context, words, why)
  const expression =
    fitting.length <= 12
      ? pickWeighted(
          fitting.map(([word, weight]) => ({ value: text(word), weight })),
          context.draw(0),
        )
      : pickFrom(
          context,
          nameList(context),
          words,
          fitting.map(([, weight]) => weight),
          context.draw(0),
        )
  return { expression, why }
}

/** The words in their order, row by row. */
export function takeInTurn(context: Context, words: readonly string[], why: string): Generated {
  const list = context.list(nameList(context), 'text', words)
  const given = countGiven(context)
  const free = modulo(rowAfterGiven(given), number(words.length))
  return {
    expression: call('item', list, free),
    why: `${why}, one after the other`,
    isDistinct: context.mustDiffer && given === 0 && context.rows <= words.length,
  }
}

/** Reference rows that hold the column already. */
function countGiven({ plan, table, column: { name } }: Context): number {
  const columns = plan.reference.tables[table.table.id]?.columns ?? []
  return columns.some((column) => column.name === name) ? table.given : 0
}

function rowAfterGiven(given: number): Expression {
  const row = cast(column('#row'), { kind: 'integer' })
  return given > 0 ? call('greatest', add(row, number(-given)), number(0)) : row
}

/** Whether a table is a fixed list, such as brands or colours. */
export function isLookup({ plan, table }: Context): boolean {
  return plan.understanding.roles[table.table.id]?.kind === 'lookup'
}

function nameList({ table, column: { name } }: Context): string {
  return `${table.table.id} ${name} words`
}
