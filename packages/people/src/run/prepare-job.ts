import type { Diagnostic } from '@worldloom/diagnostics'
import type { PeopleOptions, ResumeOptions } from '../options.ts'
import type { Person } from '../plan/person.ts'
import { type PeoplePlan, planPeople } from '../plan/plan-people.ts'
import { type ReadJob, readJob } from './read-job.ts'

/** A run about to begin or to go on. */
export interface Job extends ReadJob {
  readonly plan: PeoplePlan
}

/** Reads what was asked for and plans the people; every fault at once. */
export async function prepareJob(
  options: PeopleOptions | ResumeOptions,
): Promise<Job | readonly Diagnostic[]> {
  const read = await readJob(options)
  return 'length' in read ? read : planJob(read)
}

/** Plans the people of a run; `onPlanned` is told of each segment's. */
export function planJob(
  read: ReadJob,
  onPlanned?: (people: readonly Person[]) => void,
): Job | readonly Diagnostic[] {
  const plan = planPeople(read.inputs, onPlanned)
  return 'length' in plan ? plan : { ...read, plan }
}
