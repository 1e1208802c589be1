import { readFile } from 'node:fs/promises'
import { buildFault, type Diagnostic, type Place } from '@worldloom/diagnostics'
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Json } from '../json.ts'

/** A JSON file as read, which can tell where each of its parts stands. */
export interface JsonFile {
  /** As places name it: `input/segments.json`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly value: Json
  /** Where the value at a path of keys and positions stands; of a key that is missing, what should hold it. */
  readonly findPlace: (path: readonly (string | number)[]) => Place
}

/** Reads a JSON file, or says why it cannot be. */
export async function readJsonFile(path: string, name: string): Promise<JsonFile | Diagnostic> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const why =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`
    return buildFault('MISSING_FILE', `The file "${path}" ${why}.`, 'Check the path.')
  }
  return parseJsonFile(bytes, name)
}

/** Parses the bytes of a JSON file, or says where they are no JSON. */
export function parseJsonFile(bytes: Uint8Array, name: string): JsonFile | Diagnostic {
  let text: string
  try {
    // a byte-order mark is taken off
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return buildFault('BINARY_FILE', `The file "${name}" is no text in UTF-8.`, 'Save it as UTF-8.')
  }
  try {
    const value = JSON.parse(text) as Json
    return { name, bytes, value, findPlace: (path) => findPlace(text, name, path) }
  } catch (error) {
    return explainSyntax(text, name, error)
  }
}

function explainSyntax(text: string, name: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error)
  const position = Number(message.match(/at position (\d+)/)?.[1] ?? text.length)
  const before = text.slice(0, position)
  const line = before.split('\n').length
  const column = position - before.lastIndexOf('\n')
  const said = message.replace(/\s*(?:in JSON )?at position .*$/s, '').replace(/, ".*$/s, '')
  const hint = 'JSON wants double quotes, no comment, and no comma after the last entry.'
  const place = { file: name, line, column }
  return buildFault('JSON_SYNTAX', `The file "${name}" is no JSON: ${said}.`, hint, place)
}

function findPlace(text: string, file: string, path: readonly (string | number)[]): Place {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: false, uniqueKeys: false })
  let node: unknown = document.contents
  for (const key of path) {
    const next = findChild(node, key)
    if (next === null) break
    node = next
  }
  const offset = (node as Node | null)?.range?.[0] ?? 0
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

function findChild(node: unknown, key: string | number): Node | null {
  if (isSeq(node)) return (node.items[Number(key)] as Node | undefined) ?? null
  if (!isMap(node)) return null
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === String(key),
  )
  return (pair?.value as Node | null | undefined) ?? null
}
