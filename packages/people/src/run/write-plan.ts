import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import { buildObject } from '../facts/draw-facts.ts'
import type { PeoplePlan } from '../plan/plan-people.ts'

/** Writes `ir/facts.json`: each segment with the shares it is held to, and each person's facts. */
export async function writePlan(folder: string, plan: PeoplePlan): Promise<void> {
  const document = plan.segments.map(({ segment, dimensions, people, wishes }) => ({
    segment: segment.name,
    origins: wishes.origins,
    shares: dimensions.map(({ id, item, origin, groups }) => ({
      place: id,
      ...(item === null ? {} : { item }),
      origin,
      groups: groups.map(({ label, share }) => ({ label, share: Number(share.toFixed(4)) })),
    })),
    people: people.map(({ values }) => buildObject(values)),
  }))
  await writeWhole(join(folder, 'ir', 'facts.json'), `${JSON.stringify(document, null, 1)}\n`)
}
