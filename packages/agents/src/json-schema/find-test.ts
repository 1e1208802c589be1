import type { Checking } from './checking.ts'
import { compileTest } from './compile-test.ts'
import { dependsOnScope } from './depends-on-scope.ts'
import { readKeywords } from './read-keywords.ts'
import type { SchemaNode, Test } from './schema-node.ts'

/**
 * The test of a schema, made once. Null where more than the value decides: the way to the schema, or what the schemas
 * beside it have left for `unevaluated…`.
 */
export function findTest(node: SchemaNode, checking: Checking): Test | null {
  const known = checking.formats ? node.test : node.looseTest
  if (known !== undefined) return known
  const made = make(node, checking)
  if (checking.formats) node.test = made
  else node.looseTest = made
  return made
}

function make(node: SchemaNode, checking: Checking): Test | null {
  const { set, formats, accepts } = checking
  if (dependsOnScope(set)) return null
  if (typeof node.schema === 'boolean') return node.schema ? () => true : () => false
  const keywords = readKeywords(node, set)
  if (keywords.unevaluatedItems ?? keywords.unevaluatedProperties) return null
  const quiet: Checking = { ...checking, path: '', seen: null, faults: null }
  // a part is read when a value reaches it: it may hold a fault, or the schema itself
  const toTest =
    (part: SchemaNode): Test =>
    (value) => {
      const test = formats ? part.test : part.looseTest
      return test ? test(value) : accepts(part, value, quiet)
    }
  return compileTest(keywords, { formats, toTest })
}
