import { animalsWords } from '../../infer/meanings/usual-words/animals.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import { findGiven } from './find-given.ts'
import type { LookupEntries } from './list-entries.ts'
import { readFact } from './read-facts.ts'

/** Animals that are kept, the commonest first. */
const kept = [
  'Dog',
  'Cat',
  'Rabbit',
  'Bird',
  'Guinea Pig',
  'Hamster',
  'Horse',
  'Fish',
  'Turtle',
  'Goat',
  'Sheep',
  'Pig',
]

/** Whether a schema is of animals that somebody keeps. */
export function hasPets({ schema }: Plan): boolean {
  const words = new Set(schema.tables.flatMap(({ name }) => splitWords(name)))
  return words.has('pet') || words.has('breed') || words.has('vet') || words.has('veterinarian')
}

/** The animals that people keep, or their breeds, each of its species where these are linked. */
export function listAnimals(plan: Plan, table: Table, subject: string): LookupEntries | null {
  if (!hasPets(plan)) return null
  if (subject === 'species')
    return { entries: kept.map((name) => entryOf(name, () => null)), usual: 8 }
  const pairs = animalsWords[0]?.goesWith?.pairs ?? []
  const species = table.foreignKeys.find(({ parent }) => plan.reference.tables[parent])?.parent
  const entries = kept.flatMap((kind) => {
    const row = species ? findGiven(plan, species, [kind]) : null
    const breeds = pairs.find(([said]) => said.test(kind.toLowerCase()))?.[1] ?? []
    if (species && row === null) return []
    return breeds
      .filter((breed) => breed !== 'Mixed breed')
      .map((breed) => entryOf(breed, (parent) => (parent === species ? row : null)))
  })
  return { entries, usual: 24 }
}

function entryOf(
  name: string,
  parentOf: (table: string) => number | null,
): LookupEntries['entries'][number] {
  const others = [[/^(species|breed)( name)?$/, name]] as const
  return { read: (column) => readFact({ name, codes: [], others }, column), parentOf }
}
