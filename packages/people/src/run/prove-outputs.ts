import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonSchema } from '@worldloom/agents'
import type { ReportCheck } from '@worldloom/report'
import type { SegmentPlan } from '../facts/plan-segment.ts'
import { readPlace } from '../facts/read-place.ts'
import type { Json } from '../json.ts'
import type { PeoplePlan } from '../plan/plan-people.ts'
import { buildValidator, findValue } from '../roles/validator.ts'
import type { OutputFile } from './write-outputs.ts'

/** The users as the files hold them, with what is promised of each segment's file. */
export interface Proof {
  readonly users: readonly { readonly plan: SegmentPlan; readonly users: readonly Json[] }[]
  readonly checks: readonly ReportCheck[]
}

/** Reads the written files again and checks every user: the schema, the count, and that keys are their own. */
export async function proveOutputs(
  folder: string,
  plan: PeoplePlan,
  schema: JsonSchema,
  files: readonly OutputFile[],
): Promise<Proof> {
  // read anew: nothing of the making is left in it
  const validate = buildValidator(schema)
  const keys = new Map<string, string>()
  const found: Proof['users'][number][] = []
  const checks: ReportCheck[] = []
  for (const segment of plan.segments) {
    const { name, users: wanted } = segment.segment
    const file = files.find((entry) => entry.segment === name)
    const text = file ? await readFile(join(folder, file.path), 'utf8') : '[]'
    const users = JSON.parse(text) as readonly Json[]
    const broken = users.map((user) => validate(user, new Map()))
    const invalid = broken.flatMap((flaws, at) =>
      flaws.length > 0
        ? [{ at, why: flaws.map(({ path, message }) => `${path} ${message}`).join('; ') }]
        : [],
    )
    const repeated = users.flatMap((user, at) =>
      listRepeated(user, segment, keys, `${name}, ${at + 1}`).map((why) => ({ at, why })),
    )
    const missing = Math.max(0, wanted - users.length)
    const short =
      missing > 0 ? [{ at: users.length, why: `${missing} of ${wanted} users are missing` }] : []
    checks.push(
      build(name, 'user-valid', 'Each user is of the JSON Schema.', users.length, invalid),
      build(name, 'user-count', `There are ${wanted} users.`, users.length, short, missing),
      build(name, 'user-key', 'No two users have the same key.', users.length, repeated),
    )
    found.push({ plan: segment, users })
  }
  return { users: found, checks }
}

function build(
  table: string,
  kind: string,
  says: string,
  rows: number,
  broken: readonly { readonly at: number; readonly why: string }[],
  violations: number = broken.length,
): ReportCheck {
  const examples = broken
    .slice(0, 10)
    .map(({ at, why }) => ({ row: at + 1, key: `user ${at + 1}`, why }))
  return {
    kind,
    table,
    name: kind,
    says,
    source: 'inputs',
    rows,
    violations,
    examples,
    notCheckable: null,
  }
}

function listRepeated(
  user: Json,
  segment: SegmentPlan,
  keys: Map<string, string>,
  owner: string,
): readonly string[] {
  const [facts] = segment.people
  const places = [...(facts?.values.keys() ?? [])].filter((id) => readPlace(id).meaning === 'id')
  return places.flatMap((id) => {
    const key = `${id} ${JSON.stringify(findValue(user, id) ?? null)}`
    const other = keys.get(key)
    if (other === undefined) {
      keys.set(key, owner)
      return []
    }
    return [`${id} is that of ${other} too`]
  })
}
