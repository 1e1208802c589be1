import { distance } from 'fastest-levenshtein'

/** The name most like `wanted` among `names`, or null where none is near enough to be meant. */
export function findNearest(wanted: string, names: Iterable<string>): string | null {
  const target = plain(wanted)
  let nearest: string | null = null
  let best = Number.POSITIVE_INFINITY
  for (const name of names) {
    const candidate = plain(name)
    const away = measure(target, candidate)
    // a third of the letters may differ; a shared beginning or end counts as near too
    const isNear =
      (away < target.length &&
        away <= Math.max(1, Math.floor(Math.max(target.length, candidate.length) / 3))) ||
      (target.length >= 3 && (candidate.startsWith(target) || candidate.endsWith(target)))
    if (isNear && away < best) {
      best = away
      nearest = name
    }
  }
  return nearest
}

/** Letters to insert, drop or replace; the same letters in another order are one slip. */
function measure(target: string, candidate: string): number {
  if (candidate === target) return 0
  const away = distance(target, candidate)
  return away === 2 && sortLetters(candidate) === sortLetters(target) ? 1 : away
}

function sortLetters(text: string): string {
  return [...text].toSorted().join('')
}

/** Case and underscores do not count. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s-]/g, '')
}
