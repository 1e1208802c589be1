import { listParts } from './list-parts.ts'
import { readKeywords } from './read-keywords.ts'
import { SchemaFault } from './schema-fault.ts'
import type { SchemaNode } from './schema-node.ts'
import { readSchemaSet } from './schema-set.ts'

/** What cannot be read in a schema, with the place of the part that says it: `/properties/code`. */
export interface UnreadablePart {
  readonly message: string
  readonly place: string
  /** What the fault is about, where it is a word of which another was meant. */
  readonly word?: string
}

/** The types that JSON Schema knows. */
export const typeNames: readonly string[] = [
  'object',
  'array',
  'string',
  'number',
  'integer',
  'boolean',
  'null',
]

/** Finds patterns that are none, references that lead nowhere and unknown types in all that a schema names. */
export function findSchemaFaults(schema: unknown): readonly UnreadablePart[] {
  const faults: UnreadablePart[] = []
  const attempt = (read: () => void): void => {
    try {
      read()
    } catch (fault) {
      if (!(fault instanceof SchemaFault)) throw fault
      faults.push({ message: fault.message, place: fault.place })
    }
  }
  attempt(() => {
    const set = readSchemaSet(schema)
    const found = new Set<SchemaNode>([set.root])
    for (const node of found) {
      attempt(() => void readKeywords(node, set))
      faults.push(...findTypes(node))
      const { inPlace, within } = listParts(node, set)
      for (const part of [...inPlace, ...within]) found.add(part)
    }
  })
  return faults
}

function findTypes({ schema, pointer }: SchemaNode): readonly UnreadablePart[] {
  const type = typeof schema === 'object' ? schema['type'] : undefined
  const named = Array.isArray(type) ? type : type === undefined ? [] : [type]
  return named
    .filter((name) => !typeNames.includes(String(name)))
    .map((name) => ({
      message: `JSON Schema knows no type ${JSON.stringify(name)}.`,
      place: pointer,
      word: String(name),
    }))
}
