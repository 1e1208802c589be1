import type { WorldTable } from './world.ts'

/** Whether a column is in a key, alone or together with others. */
export function isPartOfKey({ keys }: Pick<WorldTable, 'keys'>, name: string): boolean {
  return keys.some((key) => key.includes(name))
}
