import { type Checking, report } from './checking.ts'
import type { Contains, Keywords } from './keywords.ts'
import { canonicalText } from './same-value.ts'
import type { SchemaNode } from './schema-node.ts'

/** Checks an array and its items. */
export function checkArray(
  keywords: Keywords,
  items: readonly unknown[],
  checking: Checking,
): boolean {
  const { minItems, maxItems, uniqueItems, prefixItems, restItems, contains } = keywords
  const { seen, faults } = checking
  let fine = true
  if (minItems !== undefined && items.length < minItems) {
    fine = report(checking, 'minItems', `must have at least ${minItems} items`)
  }
  if (maxItems !== undefined && items.length > maxItems) {
    fine = report(checking, 'maxItems', `must have at most ${maxItems} items`)
  }
  if (uniqueItems && new Set(items.map(canonicalText)).size < items.length) {
    fine = report(checking, 'uniqueItems', 'must not hold an item twice')
  }
  if (prefixItems || restItems) {
    items.forEach((item, index) => {
      const node = prefixItems?.[index] ?? restItems
      if (!node || (!fine && !faults)) return
      seen?.items.add(index)
      fine = acceptsItem(node, item, index, checking) && fine
    })
  }
  if (contains && (fine || faults)) fine = checkContains(contains, items, checking) && fine
  const { unevaluatedItems } = keywords
  if (unevaluatedItems && seen && (fine || faults)) {
    items.forEach((item, index) => {
      if (seen.items.has(index)) return
      seen.items.add(index)
      fine = acceptsItem(unevaluatedItems, item, index, checking) && fine
    })
  }
  return fine
}

function acceptsItem(node: SchemaNode, item: unknown, index: number, checking: Checking): boolean {
  return checking.accepts(node, item, {
    ...checking,
    path: `${checking.path}/${index}`,
    seen: null,
  })
}

function checkContains(
  { node, least, most, evaluates }: Contains,
  items: readonly unknown[],
  checking: Checking,
): boolean {
  const quiet = { ...checking, faults: null }
  const found = [...items.keys()].filter((index) => acceptsItem(node, items[index], index, quiet))
  if (evaluates) for (const index of found) checking.seen?.items.add(index)
  if (found.length >= least && found.length <= most) return true
  const wanted = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`
  return report(checking, 'contains', `must hold ${wanted} fitting items and holds ${found.length}`)
}
