import { type Checking, report } from './checking.ts'
import { findDynamic } from './find-dynamic.ts'
import type { Keywords } from './keywords.ts'
import type { SchemaNode } from './schema-node.ts'

/** Checks what other schemas say of the same value. */
export function checkInPlace(keywords: Keywords, value: unknown, checking: Checking): boolean {
  const { reference, dynamicReference, allOf, anyOf, oneOf, not, condition } = keywords
  const { set, scope, faults } = checking
  let fine = true
  const must = (node: SchemaNode): void => {
    if (fine || faults) fine = checking.accepts(node, value, checking) && fine
  }
  if (reference) must(reference)
  if (dynamicReference) must(findDynamic(dynamicReference, scope, set))
  for (const node of allOf ?? []) must(node)
  if (anyOf && (fine || faults)) fine = checkAny(anyOf, value, checking) && fine
  if (oneOf && (fine || faults)) fine = checkOne(oneOf, value, checking) && fine
  if (
    not &&
    (fine || faults) &&
    checking.accepts(not, value, { ...checking, faults: null, seen: null })
  ) {
    fine = report(checking, 'not', 'is what it must not be')
  }
  if (condition && (fine || faults)) {
    const isSo = checking.accepts(condition.when, value, { ...checking, faults: null })
    const next = isSo ? condition.then : condition.otherwise
    if (next) must(next)
  }
  return fine
}

function checkAny(nodes: readonly SchemaNode[], value: unknown, checking: Checking): boolean {
  const quiet = { ...checking, faults: null }
  // every one is asked where what they have seen counts
  const found = checking.seen
    ? nodes.filter((node) => checking.accepts(node, value, quiet)).length > 0
    : nodes.some((node) => checking.accepts(node, value, quiet))
  return found || report(checking, 'anyOf', 'must fit one of several schemas and fits none')
}

function checkOne(nodes: readonly SchemaNode[], value: unknown, checking: Checking): boolean {
  const quiet = { ...checking, faults: null }
  const count = nodes.filter((node) => checking.accepts(node, value, quiet)).length
  if (count === 1) return true
  return report(
    checking,
    'oneOf',
    `must fit exactly one of ${nodes.length} schemas and fits ${count}`,
  )
}
