import { findPart, findText, walkTree } from '../queries/walk-tree.ts'

/** Whether an item of a query is how long ago the last or the first of something was: a moment taken off the present one. */
export function isAge(item: unknown): boolean {
  const nodes = walkTree(item)
  const has = (kinds: readonly string[]): boolean =>
    nodes.some((node) => kinds.some((kind) => findPart(node, kind) !== null))
  const isNow = nodes.some((node) => clocks.test(findText(node, 'function', 'name') ?? ''))
  return (isNow || has(presents)) && has(['max', 'min']) && !has(['sum', 'avg', 'count'])
}

const clocks = /^(current_?(date|time|datetime|timestamp)|now|getdate|sysdate|today)$/i
const presents = ['current_date', 'current_timestamp', 'current_time', 'current_datetime', 'now']
