import { readPointer } from '../pointer.ts'
import { measureDistances } from './cells.ts'
import type { Group } from './check-population.ts'
import { findGroup, others } from './dimension.ts'
import type { Finding } from './finding.ts'
import { farthest, farthestPair, fewestCounted, fewestSeen, seenShare } from './limits.ts'
import { readValues } from './read-values.ts'

/** Whether the people of a segment have the shares they were drawn for, one fact and two facts at a time. */
export function checkShares({ plan, users }: Group): readonly Finding[] {
  const { dimensions, cells, segment } = plan
  const values = users.map((user) => readValues(user, dimensions))
  const seen = dimensions.flatMap((dimension) => {
    const found = new Set(values.map((entry) => findGroup(dimension, entry.get(dimension.id))))
    const wanted = dimension.groups.flatMap(({ share, label }, at) =>
      share >= seenShare && label !== others ? [{ label, at }] : [],
    )
    return wanted.map(({ label, at }) => ({
      name: `${sayPlace(dimension.id)} ${label}`,
      isSeen: found.has(at),
    }))
  })
  const unseen = seen.filter(({ isSeen }) => !isSeen).map(({ name }) => name)
  const distances = measureDistances(cells, values.map(cells.find))
  const measured = cells.ownerNames.map((names, at) => ({ names, distance: distances[at] ?? 0 }))
  const isCounted = users.length >= fewestCounted
  const hold = (
    kind: 'marginals' | 'pairs',
    says: string,
    entries: typeof measured,
    limit: number,
  ): Finding => {
    const worst = Math.max(0, ...entries.map(({ distance }) => distance))
    const beyond = entries.filter(({ distance }) => distance > limit + 1e-9)
    return {
      segment: segment.name,
      kind,
      says,
      value: worst,
      threshold: `at most ${limit}`,
      holds: isCounted ? beyond.length === 0 : null,
      examples: isCounted
        ? beyond.map(
            ({ names, distance }) => `${names.map(sayPlace).join(' and ')}: ${distance.toFixed(3)}`,
          )
        : [`fewer than ${fewestCounted} people`],
      counted: entries.length,
    }
  }
  return [
    {
      segment: segment.name,
      kind: 'values-seen',
      says: 'Every value that one in twenty should have is seen.',
      value: seen.length - unseen.length,
      threshold: `all ${seen.length}`,
      holds: users.length >= fewestSeen ? unseen.length === 0 : null,
      examples: users.length >= fewestSeen ? unseen : [`fewer than ${fewestSeen} people`],
      counted: seen.length,
    },
    hold(
      'marginals',
      'Each fact is spread as it was to be.',
      measured.filter(({ names }) => names.length === 1),
      farthest,
    ),
    hold(
      'pairs',
      'Each two facts go together as they were to.',
      measured.filter(({ names }) => names.length === 2),
      farthestPair,
    ),
  ]
}

function sayPlace(id: string): string {
  return readPointer(id).join('.')
}
