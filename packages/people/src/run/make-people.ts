import { ModelFault } from '@worldloom/agents'
import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'
import { findRepeats } from '../population/find-repeats.ts'
import type { Marks } from '../population/find-similar.ts'
import { readProse } from '../population/prose.ts'
import type { MadePerson } from './made-person.ts'
import { type Maker, makePerson, type Occasion } from './make-person.ts'

/** How the making of people goes on. */
export interface MakingOptions {
  readonly maker: Maker
  readonly people: readonly Person[]
  /** People who stand already and are not made again: in a repair those of the run before. */
  readonly kept: ReadonlyMap<number, Json>
  /** People under way at once. */
  readonly width: number
  /** The number of everyone's first draft: a repair goes on counting. */
  readonly sample: number
  readonly onProgress: (done: number, what: string) => void
}

/** Far more than a person has drafts, so that each round counts its own. */
const samplesOfRound = 100

/**
 * Makes everyone, then those anew who read too much like someone before them. Who that is follows from the
 * order of people and not from that of answers, so any number at once gives the same people.
 */
export async function makePeople(options: MakingOptions): Promise<readonly MadePerson[]> {
  const { maker, people, kept, sample, onProgress } = options
  const made = new Map<number, MadePerson>()
  const marks: Marks = new Map()
  let next: ReadonlyMap<number, string | null> = new Map(people.map(({ number }) => [number, null]))
  for (let round = 0; round < maker.tries && next.size > 0; round += 1) {
    const due = people.filter(({ number }) => next.has(number))
    const what = round === 0 ? 'making users' : 'making users anew who read too much alike'
    let done = people.length - due.length
    await runAll(due, options.width, async (person) => {
      const occasion: Occasion = {
        sample: sample + round * samplesOfRound,
        tooLike: next.get(person.number) ?? null,
      }
      made.set(person.number, await makePerson(maker, person, occasion))
      done += 1
      onProgress(done, what)
    })
    const alike = findAlike(people, made, kept, marks)
    for (const [number, other] of alike) sayAlike(maker, made.get(number), other)
    next = alike
  }
  return people.flatMap(({ number }) => made.get(number) ?? [])
}

/** Those who read too much like someone before them, with the words that one begins with. */
function findAlike(
  people: readonly Person[],
  made: ReadonlyMap<number, MadePerson>,
  kept: ReadonlyMap<number, Json>,
  marks: Marks,
): ReadonlyMap<number, string> {
  const mine = people.flatMap(({ number, facts }) => {
    const user = made.get(number)?.user ?? null
    return user === null ? [] : [{ number, user, facts: facts.values, isKept: false }]
  })
  const theirs = [...kept].map(([number, user]) => ({
    number,
    user,
    facts: new Map<string, Json>(),
    isKept: true,
  }))
  // who was kept comes first: nobody is made anew for the sake of who comes later
  const all = [...theirs, ...mine].toSorted(
    (a, b) => Number(b.isKept) - Number(a.isKept) || a.number - b.number,
  )
  const prose = all.map(({ user, facts }) => readProse(user, facts))
  const repeats = findRepeats(prose, marks).filter(({ second }) => all[second]?.isKept === false)
  return new Map(
    repeats.map(({ first, second }) => [
      all[second]?.number ?? -1,
      prose[first]?.biography.slice(0, 80) ?? '',
    ]),
  )
}

function sayAlike({ chat }: Maker, made: MadePerson | undefined, other: string): void {
  if (!made) return
  const { segment, index } = made.person
  chat.say({
    from: 'Orchestrator',
    to: 'User Generator',
    description: 'Wants the user anew: it reads too much like one before it.',
    decision: 'draw again',
    content: { like: other },
    subject: `${segment.segment.name}, user ${index + 1}`,
  })
}

/** Works on all, so many at once. What stops one stops all: those under way end first. */
async function runAll<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let at = 0
  let stopped: unknown = null
  const runLane = async (): Promise<void> => {
    while (at < items.length && stopped === null) {
      const item = items[at]
      at += 1
      if (item === undefined) return
      try {
        await work(item)
      } catch (error) {
        stopped ??= error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, runLane))
  if (stopped !== null) throw stopped instanceof ModelFault ? stopped : wrap(stopped)
}

function wrap(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
