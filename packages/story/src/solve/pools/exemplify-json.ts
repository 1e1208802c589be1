import { walkExpression } from '../../tree/map-tree.ts'
import type { Call, Expression } from '../../tree/node.ts'

/** What a path of a JSON text may lead to where no condition names it. */
const usual = ['basic', 'standard', 'web', '1', '12']

/**
 * JSON texts that have something under the paths that conditions read: `{"plan": "basic"}` for `json_value(x, '$.plan')`, with
 * the texts and numbers that conditions name, alone and in the objects of the background.
 */
export function exemplifyJson(
  calls: readonly Call[],
  literals: readonly (string | number)[],
  background: readonly string[],
): readonly string[] {
  const paths = [...new Set(calls.flatMap(readPath))]
  if (paths.length === 0) return []
  const bases = [...background.flatMap(readObject).slice(0, 4), {}]
  const values = [...literals.filter((each) => !paths.includes(`${each}`)), ...usual]
  return values.flatMap((value) =>
    bases.map((base) =>
      JSON.stringify(paths.reduce((object, path) => place(object, listKeys(path), value), base)),
    ),
  )
}

/** The path of `x ->> '$.a.b'`, `json_extract(x, '$.a')` or `x -> 'a'`. */
function readPath({ function_name: name, children = [] }: Call): readonly string[] {
  if (!/^->>?$|^json_(?:value|extract|extract_string|extract_path|extract_path_text)$/.test(name))
    return []
  const [, path] = children
  const text = path && [...walkExpression(path)].flatMap(readText)[0]
  return text === undefined ? [] : [text]
}

function readText(part: Expression): readonly string[] {
  return part.class === 'CONSTANT' && typeof part.value.value === 'string' ? [part.value.value] : []
}

/** `$.a.b` and `/a/b` are a and b; what is no list's place. */
function listKeys(path: string): readonly string[] {
  const bare = path.replace(/^\$\.?/, '').replace(/^\//, '')
  return bare.split(/[./]/).map((key) => key.replaceAll(/["[\]']/g, ''))
}

function readObject(text: string): readonly object[] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : []
  } catch {
    return []
  }
}

function place(object: object, [key, ...rest]: readonly string[], value: unknown): object {
  if (key === undefined || key === '') return object
  const inner: unknown = (object as Readonly<Record<string, unknown>>)[key]
  const below = typeof inner === 'object' && inner !== null ? inner : {}
  return { ...object, [key]: rest.length > 0 ? place(below, rest, value) : value }
}
