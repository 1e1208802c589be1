import type { Group } from './check-population.ts'
import type { Finding } from './finding.ts'
import { farthestUniformity, fewestCounted, leastComplexity, leastCovered } from './limits.ts'
import { measureSpread } from './measure-spread.ts'
import { buildPoints } from './points.ts'
import { readValues } from './read-values.ts'

/** Whether the people of a segment fill the space of what people there can be. */
export function checkSpread({ plan, users }: Group, seed: number): readonly Finding[] {
  const { dimensions, reference, segment } = plan
  const drawn = reference.map(({ values }) => values)
  if (users.length < fewestCounted || drawn.length < fewestCounted || dimensions.length < 3)
    return []
  const place = buildPoints(dimensions, drawn)
  const people = users.map((user) => place(readValues(user, dimensions)))
  const spread = measureSpread(people, drawn.map(place), seed)
  const { coverage, uniformity, expectedUniformity, complexity, expectedComplexity } = spread
  const away = Math.abs(uniformity - expectedUniformity)
  const share = expectedComplexity === 0 ? 1 : complexity / expectedComplexity
  const build = (
    kind: Finding['kind'],
    says: string,
    value: number,
    threshold: string,
    holds: boolean,
  ): Finding => ({
    segment: segment.name,
    kind,
    says,
    value,
    threshold,
    holds,
    examples: [],
    counted: users.length,
  })
  return [
    build(
      'coverage',
      'Whoever is to be expected has someone like them.',
      coverage,
      `at least ${leastCovered}`,
      coverage >= leastCovered,
    ),
    build(
      'uniformity',
      'People clump no more and no less than is to be expected.',
      uniformity,
      `${expectedUniformity.toFixed(2)} ± ${farthestUniformity}`,
      away <= farthestUniformity,
    ),
    build(
      'complexity',
      'People differ in as many ways as is to be expected.',
      complexity,
      `at least ${(leastComplexity * expectedComplexity).toFixed(1)}`,
      share >= leastComplexity,
    ),
  ]
}
