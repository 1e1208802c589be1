import type { RuleEntry, RuleNode } from './rule-node.ts'

/** What stands under a key, where the node is a map that has it. */
export function entryOf(node: RuleNode | undefined, key: string): RuleNode | undefined {
  return entriesOf(node).find((entry) => entry.key.text === key)?.value
}

/** The entries of a map; of anything else none. */
export function entriesOf(node: RuleNode | undefined): readonly RuleEntry[] {
  return node?.kind === 'map' ? node.entries : []
}
