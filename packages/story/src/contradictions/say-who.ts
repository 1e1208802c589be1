import { type Place, printPlace } from '@worldloom/diagnostics'
import type { Demand } from './find-clash.ts'

/** Who asks for something: a query with its place, or the schema. */
export function sayWho(
  { of }: Pick<Demand, 'of'>,
  places: ReadonlyMap<string, Place | null>,
): string {
  if (of.kind === 'check') return `check "${of.name}"`
  if (of.kind === 'link') return `a foreign key of "${of.table}"`
  if (of.kind === 'column') return `the schema of "${of.table}"`
  if (of.kind === 'nature') return 'in any data'
  const place = places.get(of.id)
  return `query "${of.id}"${place ? ` at ${printPlace(place)}` : ''}`
}
