import type { Column } from '../../model/schema.ts'
import { column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** Whether a status is one of some words, however it spells them: `in_transit`, `In Transit`, `IN-TRANSIT`. */
export function statusIn(status: Column, words: readonly string[], negated = false): Expression {
  const values = status.type.kind === 'enum' ? status.type.values : null
  const spelt = words.flatMap((word) =>
    [word, ...['-', ' ', ''].map((between) => word.replaceAll('_', between))].flatMap((form) => [
      form,
      form.toUpperCase(),
      form.charAt(0).toUpperCase() + form.slice(1),
      form.replace(/(^|[ _-])[a-z]/g, (start) => start.toUpperCase()),
    ]),
  )
  const list = [...new Set(spelt)].filter((word) => values === null || values.includes(word))
  if (list.length === 0) return { kind: 'boolean', value: negated }
  return { kind: 'in', operand: read(status.name), list: list.map((word) => text(word)), negated }
}
