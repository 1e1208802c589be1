import type { Context } from '../generator.ts'

/** Whether values are the generator's alone: no reference row may hold one, no check may change one. */
export function canVouch({ table, domain }: Context): boolean {
  return table.given === 0 && domain.patterns.length === 0
}
