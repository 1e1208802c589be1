import { type Grammar, listFacts, listSlots, orderSlots } from '@worldloom/language'
import { binary, call, choose, equal, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { textRoom } from '../parts/text-room.ts'
import { evenSizes } from './even-sizes.ts'
import { type Fact, type Facts, plainFact } from './fact.ts'
import { fitGrammar } from './fit-grammar.ts'
import { numberGaps } from './number-gaps.ts'
import { shorten } from './shorten.ts'
import { type Lists, type NamedFact, writeSentence } from './write-sentence.ts'

/** What is to be written, and what is known for it. */
export interface Task {
  /** Names the lists. */
  readonly name: string
  readonly slots: Grammar['slots']
  /** The templates: those of the row's group are drawn from. */
  readonly groups: readonly (readonly string[])[]
  /** The row's group, from 0. */
  readonly group: Expression
  readonly facts: Facts
}

/** A task of one grammar. */
export function taskOf(name: string, grammar: Grammar, facts: Facts): Task {
  return { name, slots: grammar.slots, groups: [grammar.templates], group: number(0), facts }
}

/**
 * A grammar as SQL: a template is drawn, its slots are replaced by sentences, at last the facts. Null
 * where too few templates fit into the column.
 */
export function writeGrammar(context: Context, task: Task): Expression | null {
  const room = textRoom(context)
  const all = { templates: task.groups.flat(), slots: task.slots }
  const named = new Map(listFacts(all).map((fact) => [fact, task.facts(fact) ?? plainFact(fact)]))
  const fitted = fitGrammar(task.slots, task.groups, named, room, context.domain.minimumLength)
  if (!fitted) return null
  const { groups, longest, isWhole } = fitted
  const grammar = evenSizes({ templates: groups.flat(), slots: fitted.slots })
  const name = isWhole ? task.name : `${context.table.table.id} ${context.column.name}`
  const lists: Lists = (title, kind, values) =>
    context.list(`${name} ${plainTitle(title)}`, kind, values)
  const factsOf = (texts: readonly string[]): readonly NamedFact[] =>
    listFacts({ templates: texts, slots: {} }).map((fact) => [
      `=${fact}`,
      (named.get(fact) as Fact).value,
    ])
  const slots = listSlots(grammar.templates)
  const facts = factsOf(grammar.templates)
  const gaps = [...slots, ...facts.map(([name]) => name)]
  const numbered = groups.map((templates) => numberGaps(templates, gaps))
  const template = context.helper(
    `${context.column.name} template`,
    () => drawTemplate(context, numbered, task.group, lists),
    'how its sentences follow each other',
  )
  const sentence = (slot: string): Expression => {
    const values = grammar.slots[slot] ?? []
    if (!values.some((value) => value.includes('{')))
      return writeSentence(context, grammar, slot, lists, [])
    const inner = orderSlots({ templates: values, slots: grammar.slots })
    const texts = [...values, ...inner.flatMap((other) => grammar.slots[other] ?? [])]
    const gap = text(`{${slots.indexOf(slot)}}`)
    const isNeeded = binary(call('strpos', template, gap), '>', number(0))
    // filling is what costs most: it is done in short sentences, and in those alone that are needed
    return context.helper(
      `${context.column.name} ${plainTitle(slot)}`,
      () =>
        choose(
          [[isNeeded, writeSentence(context, grammar, slot, lists, factsOf(texts))]],
          text(''),
        ),
      'a sentence, where the template asks for it',
    )
  }
  const values = [...slots.map(sentence), ...facts.map(([, value]) => value)]
  const told = values.length > 0 ? call('fill', template, ...values) : template
  const isSure = room >= 10_000 || listFacts(grammar).every((fact) => named.get(fact)?.isSure)
  return isSure && longest <= room ? told : shorten(told, room)
}

/** DuckDB's names do not tell `kind` from `Kind`. */
function plainTitle(title: string): string {
  return /^[A-Z]/.test(title) ? `capital ${title}` : title
}

function byGroup(made: readonly Expression[], group: Expression): Expression {
  const [first = text(''), ...others] = made
  return choose(
    others.map((other, i) => [equal(group, number(i + 1)), other]),
    first,
  )
}

function drawTemplate(
  context: Context,
  groups: readonly (readonly string[])[],
  group: Expression,
  lists: Lists,
): Expression {
  const drawn = groups.map((templates, i) =>
    call(
      'pick',
      lists(groups.length > 1 ? `templates ${i + 1}` : 'templates', 'text', templates),
      context.draw(20),
    ),
  )
  return byGroup(drawn, group)
}
