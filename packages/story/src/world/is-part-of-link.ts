import type { WorldTable } from './world.ts'

/** Whether a column leads to a parent together with others: none of them is filled or changed alone. */
export function isPartOfLink({ links }: Pick<WorldTable, 'links'>, name: string): boolean {
  return links.some(({ columns }) => columns.length > 1 && columns.includes(name))
}
