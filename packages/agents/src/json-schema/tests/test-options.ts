import type { SchemaNode, Test } from '../schema-node.ts'

/** What the tests of keywords are made with. */
export interface TestOptions {
  /** Whether a wrong `format` is a fault. */
  readonly formats: boolean
  /** The test of a schema that another one names. */
  readonly toTest: (part: SchemaNode) => Test
}
