import { type Grammar, listFacts, orderSlots } from '@worldloom/language'
import { call, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { textRoom } from '../parts/text-room.ts'
import { type Fact, type Facts, plainFact } from './fact.ts'
import { fitGrammar } from './fit-grammar.ts'
import { shorten } from './shorten.ts'

/** What a grammar is filled with. */
export interface Task {
  readonly grammar: Grammar
  readonly facts: Facts
  /** Names the list of a slot's values, the same for the same values. */
  readonly listName: (slot: string) => string
  /** The number of the first draw; others count on from it. */
  readonly firstDraw: number
}

/**
 * A grammar as SQL: a template is drawn, then each slot is replaced in turn by a value drawn for it,
 * at last the facts. Null where too few templates fit into the column.
 */
export function writeGrammar(context: Context, task: Task): Expression | null {
  const room = textRoom(context)
  const named = new Map(
    listFacts(task.grammar).map((fact) => [fact, task.facts(fact) ?? plainFact(fact)]),
  )
  const fitted = fitGrammar(task.grammar, named, room, context.domain.minimumLength)
  if (!fitted) return null
  const { grammar, longest } = fitted
  const pick = (slot: string, values: readonly string[], n: number): Expression => {
    if (values.length === 1) return text(values[0] ?? '')
    const whole = slot === 'template' ? task.grammar.templates : task.grammar.slots[slot]
    const own = `${context.table.table.id} ${context.column.name} ${slot} ${task.firstDraw}`
    const shared = values.length === whole?.length ? task.listName(slot) : own
    // DuckDB's variables do not tell `kind` from `Kind`
    const name = /^[A-Z]/.test(slot) ? `${shared} at the start` : shared
    return call('pick', context.list(name, 'text', values), context.draw(n))
  }
  const template = pick('template', grammar.templates, task.firstDraw)
  const filled = orderSlots(grammar).reduce(
    (written, slot, i) =>
      call(
        'replace',
        written,
        text(`{${slot}}`),
        pick(slot, grammar.slots[slot] ?? [], task.firstDraw + 1 + i),
      ),
    template,
  )
  const told = listFacts(grammar).reduce(
    (written, fact) =>
      call('replace', written, text(`{=${fact}}`), (named.get(fact) as Fact).value),
    filled,
  )
  const isSure = listFacts(grammar).every((fact) => named.get(fact)?.isSure) || room >= 10_000
  return isSure && longest <= room ? told : shorten(told, room)
}
