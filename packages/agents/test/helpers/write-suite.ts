import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compileSchema } from '../../src/json-schema/compile-schema.ts'
import type { Draft } from '../../src/json-schema/dialects.ts'
import { writeInstance } from '../../src/offline/write-instance.ts'
import { judgeInstance, registerOther } from './judge-instance.ts'

export const seeds = 20

/** A schema with values of which it is known whether they are valid. */
export interface SuiteCase {
  readonly name: string
  readonly draft: Draft
  readonly schema: unknown
  readonly known: readonly { readonly data: unknown; readonly valid: boolean }[]
}

/** What the writer made of a schema. */
export interface SuiteResult {
  readonly name: string
  readonly outcome: 'instances' | 'impossible' | 'wrong'
  /** Who judged: the second validator, or ours where that one fails the schema's own tests. */
  readonly judge: 'second' | 'own'
  /** What was wrong. */
  readonly why: string
}

interface Group {
  readonly description: string
  readonly schema: unknown
  readonly tests: SuiteCase['known']
}

/** The schemas of the official suite, of each draft that is there. */
export function readSuite(folder: string): readonly SuiteCase[] {
  return (['4', '6', '7', '2019-09', '2020-12'] as const).flatMap((draft) => {
    const cwd = join(folder, 'tests', `draft${draft}`)
    return globSync('**/*.json', { cwd })
      .toSorted()
      .flatMap((file) =>
        (readJson(join(cwd, file)) as readonly Group[]).map(({ description, schema, tests }) => ({
          name: `${draft} ${file}: ${description}`,
          draft,
          schema,
          known: tests,
        })),
      )
  })
}

/** The schemas of real projects, with a sample beside one where there is one. */
export function readProjects(folder: string): readonly SuiteCase[] {
  return ['iglu', 'jsonresume', 'tap_shopify'].flatMap((project) =>
    globSync('*.json', { cwd: join(folder, project) })
      .filter((file) => !file.startsWith('sample.'))
      .toSorted()
      .map((file) => {
        const schema = readJson(join(folder, project, file)) as { readonly $schema?: string }
        const sample = join(
          folder,
          project,
          `sample.${basename(file)
            .replace(/^schema/, 'resume')
            .replace('-schema', '')}`,
        )
        const isIglu = project === 'iglu'
        // a metaschema of their own stands above draft 4
        const { $schema, ...plain } = schema
        return {
          name: `${project}/${file}`,
          draft: isIglu || $schema?.includes('draft-04') ? '4' : '7',
          schema: isIglu ? plain : schema,
          known: existsSync(sample) ? [{ data: readJson(sample), valid: true }] : [],
        } as const
      }),
  )
}

/** The schemas that others refer to, by their addresses. */
export function readOthers(folder: string): Readonly<Record<string, unknown>> {
  const cwd = join(folder, 'remotes')
  const files = globSync('**/*.json', { cwd })
  return Object.fromEntries(
    files.map((file) => [`http://localhost:1234/${file}`, readJson(join(cwd, file))]),
  )
}

/** Writes instances of one schema and has each judged. */
export async function writeCase(
  { name, draft, schema, known }: SuiteCase,
  others: Readonly<Record<string, unknown>>,
): Promise<SuiteResult> {
  const own = compileSchema(schema, { draft, schemas: others, formats: false })
  const second = await findJudge(schema, draft)
  // it takes an `$id` among the values of a schema for an address, and then knows them no more
  const isMisread = /"(?:const|enum)":[[{]*"\$?id"/.test(JSON.stringify(schema))
  const isTrusted = second !== null && !isMisread && isRightAbout(second, known)
  const judge = isTrusted ? second : (value: unknown) => own(value).length === 0
  const answer = (outcome: SuiteResult['outcome'], why = ''): SuiteResult => ({
    name,
    outcome,
    judge: isTrusted ? 'second' : 'own',
    why,
  })
  const hasInstance = known.some(({ valid }) => valid)
  let impossible = 0
  for (let seed = 0; seed < seeds; seed += 1) {
    const written = writeInstance(schema, { seed, draft, schemas: others })
    if (written.kind === 'undecided') return answer('wrong', written.why)
    if (written.kind === 'instance' && !judge(written.value)) {
      return answer('wrong', `not valid: ${JSON.stringify(written.value)}`)
    }
    if (written.kind === 'impossible') impossible += 1
  }
  if (impossible === 0) return answer('instances')
  return hasInstance || impossible < seeds
    ? answer('wrong', 'called impossible')
    : answer('impossible')
}

/** Makes the others known to the second validator, as far as it takes them. */
export function shareOthers(others: Readonly<Record<string, unknown>>, draft: Draft): void {
  for (const [uri, schema] of Object.entries(others)) {
    const own = /\/draft([\d-]+)\//.exec(uri)?.[1] as Draft | undefined
    try {
      registerOther(schema, uri, own ?? draft)
    } catch {
      // of another version than those it knows
    }
  }
}

/** Whether a validator knows what is known; it may throw at what it does not support. */
function isRightAbout(judge: (value: unknown) => boolean, known: SuiteCase['known']): boolean {
  try {
    return known.every(({ data, valid }) => judge(data) === valid)
  } catch {
    return false
  }
}

async function findJudge(
  schema: unknown,
  draft: Draft,
): Promise<((value: unknown) => boolean) | null> {
  try {
    return await judgeInstance(schema, draft)
  } catch {
    return null
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
