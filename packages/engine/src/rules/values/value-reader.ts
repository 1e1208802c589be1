import type { RuleContext, Target } from '../rule-context.ts'
import type { ValueRule } from '../rules.ts'
import type { Keys } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** How one kind of value is read from its key and the keys that may stand beside it. */
export interface ValueReader {
  readonly key: string
  readonly companions: readonly string[]
  /** Null after a report. */
  readonly read: (
    entry: RuleEntry,
    keys: Keys,
    target: Target,
    context: RuleContext,
  ) => ValueRule | null
}
