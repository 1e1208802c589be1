import { distance } from 'fastest-levenshtein'

/** The name most like `wanted` among `names`, or null where none is near enough to be meant. */
export function findNearest(wanted: string, names: Iterable<string>): string | null {
  const target = plain(wanted)
  let nearest: string | null = null
  let best = Number.POSITIVE_INFINITY
  for (const name of names) {
    const candidate = plain(name)
    const away = candidate === target ? 0 : distance(target, candidate)
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

/** Case and underscores do not count. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s-]/g, '')
}
