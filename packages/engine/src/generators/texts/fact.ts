import { plainFacts } from '@worldloom/language'
import { text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** Something a row knows that its texts may speak of; never NULL. */
export interface Fact {
  readonly value: Expression
  /** The letters it has at most, or where `isSure` is false mostly. */
  readonly longest: number
  /** The letters it has at least, where that is known. */
  readonly shortest?: number
  readonly isSure: boolean
}

/** What a row knows by the names that grammars use; null where it knows nothing of it. */
export type Facts = (name: string) => Fact | null

export const noFacts: Facts = () => null

/** What a text says where the row knows nothing better. */
export function plainFact(name: string): Fact {
  const value = plainFacts[name] ?? name
  return { value: text(value), longest: value.length, shortest: value.length, isSure: true }
}
