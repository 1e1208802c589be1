import { findNearest } from '@worldloom/diagnostics'

/** So many are listed beside the nearest one, and so many where none is near. */
const listed = { beside: 12, alone: 30 }

/** A hint for an unknown name: the nearest right one, and all of them where they are not many. */
export function suggestName(name: string, names: readonly string[], what: string): string {
  const nearest = findNearest(name, names)
  const question = nearest === null ? '' : `Did you mean "${nearest}"?`
  const most = nearest === null ? listed.alone : listed.beside
  const isShort = names.length > 0 && names.length <= most
  return [question, isShort ? `${what} ${names.join(', ')}.` : '']
    .filter((part) => part !== '')
    .join(' ')
}
