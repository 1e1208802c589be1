import { type Place, printPlace } from '@worldloom/diagnostics'

/** A sentence, to be put after a hint, of where the other rules of a conflict stand; empty without any. */
export function tellOthers(places: readonly Place[]): string {
  const distinct = [...new Set(places.map(printPlace))]
  if (distinct.length === 0) return ''
  return ` The other ${distinct.length > 1 ? 'rules stand' : 'rule stands'} at ${distinct.join(', ')}.`
}
