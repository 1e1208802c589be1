import { accepts, startChecking } from '../json-schema/accepts.ts'
import type { Draft } from '../json-schema/dialects.ts'
import { refuseLoops } from '../json-schema/refuse-loops.ts'
import { SchemaFault } from '../json-schema/schema-fault.ts'
import { readSchemaSet, type SchemaSet } from '../json-schema/schema-set.ts'
import { startNaming } from './names/start-naming.ts'
import { startRandom } from './random.ts'
import { noFacts } from './solve/find-fact.ts'
import type { Goal } from './solve/goal.ts'
import { solve } from './solve/solve.ts'
import type { Failure, Outcome } from './solve/solving.ts'

export interface WriteOptions {
  readonly seed: string | number
  /** What is known of the instance: a value here stands wherever the schema has a place of its name. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined
  readonly locale?: string | undefined
  /** The version of JSON Schema, where `$schema` names none; otherwise it is guessed. */
  readonly draft?: Draft | undefined
  /** Other schemas by their addresses; nothing is fetched. */
  readonly schemas?: Readonly<Record<string, unknown>> | undefined
}

/** An instance; or that there is none, proved; or that none could be found. */
export type Written =
  | { readonly kind: 'instance'; readonly value: unknown }
  | { readonly kind: 'impossible'; readonly why: string; readonly place: string }
  | { readonly kind: 'undecided'; readonly why: string; readonly place: string }

/** Writes an instance that a schema accepts. The same seed gives the same instance. */
export function writeInstance(schema: unknown, options: WriteOptions): Written {
  try {
    return write(findSet(schema, options), options)
  } catch (fault) {
    if (!(fault instanceof SchemaFault)) throw fault
    return { kind: 'undecided', why: fault.message, place: fault.place }
  }
}

const read = new WeakMap<object, { readonly set: SchemaSet; readonly options: WriteOptions }>()

/** A schema is read once, as long as it is asked for with the same others. */
function findSet(schema: unknown, options: WriteOptions): SchemaSet {
  const isObject = typeof schema === 'object' && schema !== null
  const known = isObject ? read.get(schema) : undefined
  const { draft, schemas } = options
  if (known && known.options.draft === draft && known.options.schemas === schemas) return known.set
  const set = readSchemaSet(schema, { draft, schemas })
  refuseLoops(set)
  if (isObject) read.set(schema, { set, options })
  return set
}

/** Rich tries first, then bare ones: what only a few members make impossible is possible without. */
const rounds = [false, false, true, false, true, true, false, true] as const

function write(set: SchemaSet, options: WriteOptions): Written {
  const { seed, facts = noFacts, locale = 'en_US' } = options
  const goal: Goal = { node: set.root, scope: set.rootScope, wanted: true, watchers: [] }
  let failure: Failure | null = null
  for (const [round, isSparse] of rounds.entries()) {
    const random = startRandom(`${seed}/${round}`)
    const suggest = startNaming({ seed: String(seed), facts, locale })
    const effort = { left: isSparse ? 6000 : 3000 }
    const outcome: Outcome = solve(
      [goal],
      {
        path: [],
        fact: facts === noFacts ? undefined : facts,
        facts,
        beside: new Map(),
        above: [],
        kinds: [],
        isFaithful: false,
        taken: [],
      },
      { set, formats: true, random, suggest, effort, isSparse },
    )
    if (outcome.found && accepts(set.root, outcome.value, startChecking(set)))
      return { kind: 'instance', value: outcome.value }
    if (!outcome.found) failure = outcome
    if (!outcome.found && outcome.proved && isSparse) {
      return { kind: 'impossible', why: outcome.why, place: toPointer(outcome.path) }
    }
  }
  const why = failure?.why ?? 'what was written was not valid'
  return { kind: 'undecided', why, place: toPointer(failure?.path ?? []) }
}

function toPointer(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
