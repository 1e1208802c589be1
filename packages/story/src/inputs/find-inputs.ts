import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { StoryOptions } from '../options.ts'

/** The usual names in a story's folder, the first that is there. */
const usual = {
  schema: ['schema.sql', 'schema.json'],
  queries: ['demo_story.json', 'queries.sql', 'queries.jsonl'],
  reference: ['reference.csv', 'reference'],
  rules: ['rules.yaml', 'rules.yml', 'rules.json'],
} as const

/** The paths of the inputs: those that are named, and for the others what the folder holds. */
export async function findInputs(
  options: StoryOptions,
): Promise<{ readonly options: StoryOptions; readonly diagnostics: readonly Diagnostic[] }> {
  const { folder } = options
  const names = folder === undefined ? [] : await readdir(folder).catch(() => null)
  if (names === null) {
    const message = `There is no folder "${folder}".`
    const hint = 'Name a folder, or the files with --schema and --queries.'
    return { options, diagnostics: [buildFault('MISSING_FILE', message, hint)] }
  }
  const find = (input: keyof typeof usual): string | undefined => {
    const name = usual[input].find((wanted) => names.includes(wanted))
    return name === undefined ? undefined : join(folder ?? '', name)
  }
  const found = {
    ...options,
    schema: options.schema ?? find('schema'),
    queries: options.queries ?? find('queries'),
    reference: options.reference ?? find('reference'),
    rules: options.rules ?? find('rules'),
  }
  const missing = (['schema', 'queries'] as const).filter((input) => found[input] === undefined)
  return { options: found, diagnostics: missing.map((input) => noInput(input, folder)) }
}

function noInput(input: 'schema' | 'queries', folder: string | undefined): Diagnostic {
  const names = usual[input].join(', ')
  const message =
    folder === undefined
      ? `A story needs ${input === 'schema' ? 'a schema' : 'queries'}.`
      : `The folder "${folder}" holds none of ${names}.`
  return buildFault('MISSING_FILE', message, `Name the file with --${input}.`)
}
