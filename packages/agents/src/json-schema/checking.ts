import type { SchemaNode, Scope } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** What is known while a value is checked. */
export interface Checking {
  readonly set: SchemaSet
  readonly scope: Scope
  /** Where the value stands: `/address/city`. */
  readonly path: string
  /** What has been looked at; null where nobody asks. */
  readonly seen: Seen | null
  /** The faults found; null where the first one ends the check. */
  readonly faults: InstanceFault[] | null
  /** Whether a wrong `format` is a fault. */
  readonly formats: boolean
  /** Checks a value against another schema. */
  readonly accepts: (node: SchemaNode, value: unknown, checking: Checking) => boolean
}

/** The members and items that a schema has judged: `unevaluated…` judges the others. */
export interface Seen {
  readonly names: Set<string>
  readonly items: Set<number>
}

/** What is wrong with a value, and where. */
export interface InstanceFault {
  readonly path: string
  readonly keyword: string
  readonly message: string
}

/** Notes a fault where they are collected; always false, so that a check can end with it. */
export function report({ faults, path }: Checking, keyword: string, message: string): false {
  faults?.push({ path, keyword, message })
  return false
}
