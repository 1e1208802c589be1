import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FailedTry } from '@worldloom/agents'
import { isObject, type Json } from '../json.ts'
import type { PeoplePlan } from '../plan/plan-people.ts'
import { findValue } from '../roles/validator.ts'
import type { MadePerson } from './made-person.ts'

/** `rejected.json`: someone who never became valid, with every try and what was wrong with it. */
export interface Rejected {
  readonly segment: string
  /** The place in the segment, from 1. */
  readonly user: number
  readonly facts: { readonly [pointer: string]: Json }
  /** How often this one was worked on: a repair draws other drafts. */
  readonly rounds: number
  readonly tries: readonly FailedTry<Json>[]
}

export const rejectedFile = 'rejected.json'

export function listRejected(made: readonly MadePerson[], rounds: number): readonly Rejected[] {
  return made.flatMap(({ person, user, failed }) =>
    user !== null
      ? []
      : [
          {
            segment: person.segment.segment.name,
            user: person.index + 1,
            facts: Object.fromEntries(person.facts.values),
            rounds,
            tries: failed,
          },
        ],
  )
}

/** What an earlier run left in its output folder: who stands, by number over all segments, and who was rejected. */
export interface Earlier {
  readonly kept: ReadonlyMap<number, Json>
  /** Numbers of those to be made. */
  readonly wanted: ReadonlySet<number>
  readonly rounds: number
}

/** Reads the outputs of an earlier run; null where there are none that fit to the plan. */
export async function readEarlier(folder: string, plan: PeoplePlan): Promise<Earlier | null> {
  const rejected = await readList(join(folder, rejectedFile))
  if (rejected === null) return null
  const entries = rejected.filter(isRejected)
  const kept = new Map<number, Json>()
  const wanted = new Set<number>()
  for (const { segment } of plan.segments) {
    const own = plan.people.filter((person) => person.segment.segment === segment)
    const gone = new Set(
      entries.filter((entry) => entry.segment === segment.name).map(({ user }) => user - 1),
    )
    const users = await readList(join(folder, nameOutput(segment.fileName)))
    // the file holds the others in their order
    const places = own.filter(({ index }) => !gone.has(index))
    if (users === null || places.length !== users.length) return null
    for (const [at, person] of places.entries()) {
      const user = users[at] ?? null
      if (!isOf(user, person.facts.values)) return null
      kept.set(person.number, user)
    }
    for (const person of own) if (gone.has(person.index)) wanted.add(person.number)
  }
  return { kept, wanted, rounds: Math.max(0, ...entries.map(({ rounds }) => rounds)) }
}

/** The name of a segment's output file. */
export function nameOutput(fileName: string): string {
  return `synthetic_users_segment_${fileName}.json`
}

/** Whether a user has the facts that were drawn for it: most of them, for the first may have been released. */
function isOf(user: Json, facts: ReadonlyMap<string, Json>): boolean {
  const same = [...facts].filter(
    ([id, fact]) => JSON.stringify(findValue(user, id)) === JSON.stringify(fact),
  )
  return same.length >= facts.size / 2
}

function isRejected(value: Json): value is Json & Rejected {
  return isObject(value) && typeof value['segment'] === 'string' && Number.isInteger(value['user'])
}

/** The list of a file, none where there is no file; null where the file holds no list. */
async function readList(path: string): Promise<readonly Json[] | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  try {
    const value = JSON.parse(text) as Json
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
