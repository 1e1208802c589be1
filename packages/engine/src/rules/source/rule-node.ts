import type { Place } from '@worldloom/diagnostics'

/** A rules file as it is written: YAML and JSON alike, each part with its place. */
export type RuleNode = RuleMap | RuleList | RuleScalar

export interface RuleMap {
  readonly kind: 'map'
  readonly entries: readonly RuleEntry[]
  readonly place: Place
}

export interface RuleEntry {
  readonly key: RuleScalar
  readonly value: RuleNode
  /** The key's place. */
  readonly place: Place
}

export interface RuleList {
  readonly kind: 'list'
  readonly items: readonly RuleNode[]
  readonly place: Place
}

export interface RuleScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, so that `007` and `1.50` keep their digits. */
  readonly text: string
  readonly place: Place
}
