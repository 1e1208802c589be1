import { findNearest } from '@worldloom/diagnostics'

const listedNames = 12

/** A hint for an unknown name: the nearest right one, and all of them where they are few. */
export function suggestName(name: string, names: readonly string[], what: string): string {
  const nearest = findNearest(name, names)
  const question = nearest === null ? '' : `Did you mean "${nearest}"?`
  const isShort = names.length > 0 && names.length <= listedNames
  return [question, isShort ? `${what} ${names.join(', ')}.` : '']
    .filter((part) => part !== '')
    .join(' ')
}
