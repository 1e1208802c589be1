import { type JsonSchema, writeInstance } from '@worldloom/agents'
import { buildFault, buildNote, type Diagnostic } from '@worldloom/diagnostics'
import { assignQuotas } from '../facts/assign-quotas.ts'
import { buildObject, type Facts } from '../facts/draw-facts.ts'
import { hasForeignNames } from '../facts/list-places.ts'
import { planSegment, type SegmentPlan } from '../facts/plan-segment.ts'
import type { Inputs } from '../input/load-inputs.ts'
import type { Json } from '../json.ts'
import { buildCells } from '../population/cells.ts'
import { buildValidator } from '../roles/validator.ts'
import { buildShaper, type Shaper } from '../schema/shape.ts'
import type { Person } from './person.ts'

/** Everyone to be made, as facts. */
export interface PeoplePlan {
  readonly shaper: Shaper
  readonly segments: readonly SegmentPlan[]
  /** In the order of segments and of people in them. */
  readonly people: readonly Person[]
  readonly notes: readonly Diagnostic[]
}

/** Plans the people of all segments, or says what stands against it; `onPlanned` is told of each segment's when they are. */
export function planPeople(
  inputs: Inputs,
  onPlanned: (people: readonly Person[]) => void = () => undefined,
): PeoplePlan | readonly Diagnostic[] {
  const { config, schema, files } = inputs
  const written = writeInstance(schema, { seed: config.seed })
  if (written.kind === 'impossible') {
    const message = `No user can satisfy the schema: ${written.why} at "${written.place || '/'}".`
    return [
      buildFault('SCHEMA_UNSATISFIABLE', message, 'Change the schema.', files.schema.findPlace([])),
    ]
  }
  const shaper = buildShaper(schema)
  const assigned = inputs.segments.map((segment) =>
    assignQuotas(segment, shaper, files.segments.findPlace),
  )
  const faults = assigned.flatMap((entry) => entry.faults)
  if (faults.length > 0) return faults
  const source = { shaper, seed: config.seed, now: new Date(config.now) }
  const notes: Diagnostic[] = []
  const people: Person[] = []
  const segments = inputs.segments.map((segment, at) => {
    const quotas = assigned[at]?.quotas ?? { places: new Map(), life: new Map(), leading: [] }
    const plan = release(planSegment(source, segment, quotas, people.length), schema, notes)
    const first = people.length
    const own = plan.people.map((facts, index) => ({
      segment: plan,
      index,
      number: first + index,
      facts,
    }))
    people.push(...own)
    onPlanned(own)
    if (plan.people.length < segment.users) notes.push(noteFew(plan))
    notes.push(...noteNames(plan))
    return plan
  })
  return { shaper, segments, people, notes }
}

const looked = 3

/** Facts that no user of the schema can have are left to the writer. */
function release(plan: SegmentPlan, schema: Inputs['schema'], notes: Diagnostic[]): SegmentPlan {
  const validate = buildValidator(schema as JsonSchema)
  const lost = new Set<string>()
  for (const [at, { values }] of plan.people.slice(0, looked).entries()) {
    const facts = buildObject(values) as Readonly<Record<string, unknown>>
    const written = writeInstance(schema, { seed: `facts ${at}`, facts })
    if (written.kind !== 'instance') continue
    for (const { path, keyword } of validate(written.value as Json, values))
      if (keyword === 'fact') lost.add(path)
  }
  if (lost.size === 0) return plan
  const places = [...lost].join(', ')
  const message = `The schema does not take the facts drawn for ${places} of the segment "${plan.segment.name}".`
  notes.push(
    buildNote('FACT_RELEASED', message, 'They are left to the writer, and not held to any share.'),
  )
  const strip = (facts: Facts): Facts => ({
    ...facts,
    values: new Map([...facts.values].filter(([id]) => !lost.has(id))),
  })
  const people = plan.people.map(strip)
  const reference = plan.reference.map(strip)
  const dimensions = plan.dimensions.filter(({ id }) => !lost.has(id))
  const all = [...people, ...reference].map(({ values }) => values)
  return { ...plan, people, reference, dimensions, cells: buildCells(dimensions, all) }
}

/** Where people have to be called as elsewhere. */
function noteNames({ segment, wishes }: SegmentPlan): readonly Diagnostic[] {
  const found = wishes.places.values.filter(({ countryCode2 }) => hasForeignNames(countryCode2))
  if (found.length === 0) return []
  const countries = [...new Set(found.map(({ countryName }) => countryName))].join(', ')
  const message = `No names of ${countries} are known: people of the segment "${segment.name}" are called as in the United States, and live in the capital.`
  return [
    buildNote(
      'NAMES_UNKNOWN',
      message,
      'The guide on people lists the countries whose names are known.',
    ),
  ]
}

function noteFew({ segment, people }: SegmentPlan): Diagnostic {
  const message = `Only ${people.length} of the ${segment.users} people of the segment "${segment.name}" could be drawn: its quotas and the schema's conditions leave no more.`
  return buildNote('FEW_PEOPLE', message, 'Loosen the quotas, or the conditions of the schema.')
}
