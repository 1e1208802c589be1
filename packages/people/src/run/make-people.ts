import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'
import { followLikeness } from './follow-likeness.ts'
import type { MadePerson } from './made-person.ts'
import { type Maker, makePerson, type Occasion } from './make-person.ts'
import { runQueue } from './run-queue.ts'

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

/** A person to be made, and why where it is not the first time. */
interface Due {
  readonly person: Person
  readonly round: number
  readonly tooLike: string | null
}

/**
 * Makes everyone, and those anew who read too much like someone before them. Who that is follows from the
 * order of people and not from that of answers, so any number at once gives the same people.
 */
export async function makePeople(options: MakingOptions): Promise<readonly MadePerson[]> {
  const { maker, people, kept, sample, onProgress } = options
  const made = new Map<number, MadePerson>()
  const queue = people.values()
  // before new people: whoever were left for last would have nobody beside them
  const anew: Due[] = []
  let standing = 0
  const again = (person: Person, round: number, tooLike: string): void => {
    sayAlike(maker, person, tooLike)
    anew.push({ person, round, tooLike })
    standing -= 1
  }
  const take = (): Due | undefined => {
    const due = anew.shift()
    if (due) return due
    const { value: person } = queue.next()
    return person && { person, round: 0, tooLike: null }
  }
  const follow = followLikeness({ people, kept, rounds: maker.tries, again })
  await runQueue(take, options.width, async ({ person, round, tooLike }) => {
    const occasion: Occasion = { sample: sample + round * samplesOfRound, tooLike }
    const done = await makePerson(maker, person, occasion)
    made.set(person.number, done)
    standing += 1
    follow(person, round, done.user)
    const what = round === 0 ? 'making users' : 'making users anew who read too much alike'
    onProgress(standing, what)
  })
  return people.flatMap(({ number }) => made.get(number) ?? [])
}

function sayAlike({ chat }: Maker, { segment, index }: Person, other: string): void {
  chat.say({
    from: 'Orchestrator',
    to: 'User Generator',
    description: 'Wants the user anew: it reads too much like one before it.',
    decision: 'draw again',
    content: { like: other },
    subject: `${segment.segment.name}, user ${index + 1}`,
  })
}
