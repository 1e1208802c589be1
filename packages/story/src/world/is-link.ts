import type { WorldTable } from './world.ts'

/** Whether a column leads to a parent, alone or together with others. */
export function isLink({ links }: Pick<WorldTable, 'links'>, name: string): boolean {
  return links.some(({ columns }) => columns.includes(name))
}
