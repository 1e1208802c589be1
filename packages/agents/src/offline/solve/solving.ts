import type { SchemaSet } from '../../json-schema/schema-set.ts'
import type { Random } from '../random.ts'
import type { Goal } from './goal.ts'

/** What is known while one instance is written. */
export interface Solving {
  readonly set: SchemaSet
  readonly formats: boolean
  readonly random: Random
  /** What a value of this name might be; undefined where the name says nothing. */
  readonly suggest: (ask: Ask) => unknown
  /** How much may still be tried. */
  readonly effort: { left: number }
  /** Only what must be there, as short as may be. */
  readonly isSparse: boolean
}

/** What a name is asked for. */
export interface Ask {
  readonly type: 'string' | 'number' | 'boolean'
  readonly place: Place
  /** The bounds of a number or of a text's length. */
  readonly least: number | null
  readonly most: number | null
  readonly whole: boolean
  /** What `format` asks of a text. */
  readonly formats: readonly string[]
}

/** Where a value will stand. */
export interface Place {
  readonly path: readonly (string | number)[]
  /** What is known of it; undefined where nothing is. */
  readonly fact: unknown
  /** Facts that hold for places of their name, however deep. */
  readonly facts: Readonly<Record<string, unknown>>
  /** What the object it stands in already holds. */
  readonly beside: ReadonlyMap<string, unknown>
  /** The goals of all the values it stands in. */
  readonly above: readonly string[]
  /** A value that goes against a fact is none. */
  readonly isFaithful: boolean
  /** The schemas of all the values it stands in, from the outermost to its own. */
  readonly kinds: readonly string[]
  /** Values that it must not be. */
  readonly taken: readonly unknown[]
}

export type Outcome = { readonly found: true; readonly value: unknown } | Failure

export interface Failure {
  readonly found: false
  /** No value can do; otherwise none was found. */
  readonly proved: boolean
  readonly why: string
  readonly path: readonly (string | number)[]
}

/** Finds a value for goals at a place. */
export type Solve = (goals: readonly Goal[], place: Place, solving: Solving) => Outcome

/** Says that no value does, or that none was found. */
export function fail(place: Place, why: string, proved: boolean): Failure {
  return { found: false, proved, why, path: place.path }
}

/** How often something stands in a list. */
export function countSame(list: readonly string[], wanted: string): number {
  let count = 0
  for (const each of list) if (each === wanted) count += 1
  return count
}
