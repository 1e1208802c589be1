import { readWords } from '../../infer/meanings/table-words.ts'
import { staffNouns } from '../../infer/structure/nouns.ts'
import { call, choose, concat, less, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import type { PersonOfRow } from './person-of-row.ts'

/** A person's names in plain letters and their first letters. */
export interface PlainNames {
  readonly given: Expression
  readonly family: Expression
  readonly g: Expression
  readonly f: Expression
}

export function plainNames({ plainGiven, plainFamily }: PersonOfRow): PlainNames {
  const first = (name: Expression): Expression => call('substr', name, number(1), number(1))
  return { given: plainGiven, family: plainFamily, g: first(plainGiven), f: first(plainFamily) }
}

/** What is made of names where it fits, else the first letter and as much of the family name as does. */
export function shorten(made: Expression, { g, family }: PlainNames, width: number): Expression {
  if (width >= 40) return made
  const short = call('substr', concat(g, family), number(1), number(Math.max(2, width)))
  return choose([[less(number(width), call('length', made)), short]], made)
}

/** Whether a table lists those who work somewhere. */
export function listsStaff({ table }: Context): boolean {
  return staffNouns.has(readWords(table.table).table.split(' ').at(-1) ?? '')
}
