import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { RuleContext } from './rule-context.ts'
import { rulesJsonSchema } from './rules-json-schema.ts'
import { type RuleEntry, type RuleNode, toPlain } from './source/rule-node.ts'

let validate: ValidateFunction | null = null

/** Holds a file against the published JSON Schema. */
export async function checkShape(root: RuleNode, { report }: RuleContext): Promise<void> {
  validate ??= await compileSchema()
  if (validate(toPlain(root))) return
  // alternatives fail one by one; the deepest failure is the one meant
  const deepest = (validate.errors ?? []).reduce((best, error) =>
    error.instancePath.length > best.instancePath.length ? error : best,
  )
  const place = findPlace(root, deepest.instancePath)
  const message = `The rules do not have the published form: ${deepest.message ?? 'unknown'}.`
  report('RULE_SHAPE', place, message, 'The reference of rules shows every key.')
}

/** The schema is our own, so the time to check it and to shorten its code is saved. */
async function compileSchema(): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const options = { allowUnionTypes: true, validateSchema: false, logger: false } as const
  return new Ajv2020({ ...options, code: { optimize: false } }).compile(rulesJsonSchema)
}

/** The place of the part that a JSON pointer leads to. */
function findPlace(root: RuleNode, pointer: string): Place {
  let node: RuleNode | undefined = root
  let { place } = root
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (node?.kind === 'map') {
      const entry: RuleEntry | undefined = node.entries.find(
        (candidate) => candidate.key.text === key,
      )
      node = entry?.value
      place = entry?.place ?? place
    } else if (node?.kind === 'list') {
      node = node.items[Number(key)]
      place = node?.place ?? place
    }
  }
  return place
}
