import { compileSchema, type Flaw, type JsonSchema } from '@worldloom/agents'
import { isObject, type Json } from '../json.ts'
import { readPointer } from '../pointer.ts'
import { isSame } from '../schema/evaluate.ts'

/** Finds every error of a user: against the schema, and against the facts that were fixed. */
export type Validator = (user: Json, facts: ReadonlyMap<string, Json>) => readonly UserFlaw[]

export interface UserFlaw extends Flaw {
  /** The keyword of the schema that is broken; `fact` for a fixed fact that was changed. */
  readonly keyword: string
}

/** Prepares the check of users against one schema. */
export function buildValidator(schema: JsonSchema): Validator {
  const validate = compileSchema(schema)
  return (user, facts) => [...validate(user), ...listChanged(user, facts)]
}

function listChanged(user: Json, facts: ReadonlyMap<string, Json>): readonly UserFlaw[] {
  const flaws: UserFlaw[] = []
  for (const [path, fact] of facts) {
    const value = findValue(user, path)
    if (value !== undefined && isSame(value, fact)) continue
    const found = value === undefined ? 'is missing' : `was changed to ${JSON.stringify(value)}`
    const message = `the fixed fact ${JSON.stringify(fact)} ${found}`
    flaws.push({ path, keyword: 'fact', message })
  }
  return flaws
}

/** The value at a JSON pointer; undefined where there is none. */
export function findValue(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root
  for (const key of readPointer(pointer)) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(key)]
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}
