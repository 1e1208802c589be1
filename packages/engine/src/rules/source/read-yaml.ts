import type { DiagnosticList, Place } from '@worldloom/diagnostics'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { RuleEntry, RuleNode, RuleScalar } from './rule-node.ts'

// more would be a data file, or an alias that repeats itself without end
const largestText = 5_000_000
const mostNodes = 100_000
const deepest = 100

/** Reads YAML, of which JSON is a part; null where the text has no content or broken form. */
export function readYaml(text: string, file: string, faults: DiagnosticList): RuleNode | null {
  const start: Place = { file, line: 1, column: 1 }
  if (text.includes('\0') || text.length > largestText) {
    const message = `The file "${file}" is not a rules file.`
    faults.add({ code: 'RULES_SYNTAX', severity: 'error', message, hint: format, place: start })
    return null
  }
  if (text.trim().replace('\ufeff', '') === '') {
    const message = `The rules file "${file}" is empty.`
    const hint = 'All data is made as the schema suggests.'
    faults.add({ code: 'EMPTY_RULES_FILE', severity: 'warning', message, hint, place: start })
    return null
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
  })
  const find = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const sentence = `The file is not well formed: ${explain(message)}.`
    const place = find(pos[0])
    faults.add({ code: 'RULES_SYNTAX', severity: 'error', message: sentence, hint: format, place })
  }
  if (document.errors.length > 0) return null
  return convertDocument(document, find, faults)
}

const format = 'Write rules as YAML or JSON.'

function convertDocument(
  document: Document,
  find: (offset: number) => Place,
  faults: DiagnosticList,
): RuleNode | null {
  const anchors = findAnchors(document)
  let left = mostNodes
  const convert = (node: unknown, depth: number): RuleNode => {
    left -= 1
    if (left < 0 || depth > deepest) throw new TooManyNodes()
    const whole = isAlias(node) ? anchors.get(node.source) : node
    const place = find((node as Node | null)?.range?.[0] ?? 0)
    if (isMap(whole)) {
      const names = new Set<string>()
      const entries = whole.items.map(({ key, value }): RuleEntry => {
        const name = convertScalar(key, find)
        if (names.has(name.text)) reportTwice(name, faults)
        names.add(name.text)
        return { key: name, value: convert(value, depth + 1), place: name.place }
      })
      return { kind: 'map', entries, place }
    }
    if (isSeq(whole))
      return { kind: 'list', items: whole.items.map((item) => convert(item, depth + 1)), place }
    return { ...convertScalar(whole, find), place }
  }
  try {
    return convert(document.contents, 0)
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error
    const message = `The file holds more than ${mostNodes} values or ${deepest} levels.`
    const place = find(0)
    faults.add({ code: 'RULES_SYNTAX', severity: 'error', message, hint: format, place })
    return null
  }
}

class TooManyNodes extends Error {}

function reportTwice({ text, place }: RuleScalar, faults: DiagnosticList): void {
  const message = `The key "${text}" stands twice in one place.`
  const hint = 'Remove one, or put them together.'
  faults.add({ code: 'DUPLICATE_RULE_KEY', severity: 'error', message, hint, place })
}

/** The parts of a file that are named by `&name`, to be repeated by `*name`. */
function findAnchors(document: Document): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>()
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return anchors
}

function convertScalar(node: unknown, find: (offset: number) => Place): RuleScalar {
  const place = find((node as Node | null)?.range?.[0] ?? 0)
  if (!isScalar(node)) return { kind: 'scalar', value: null, text: '', place }
  const { value } = node
  if (typeof value === 'string') return { kind: 'scalar', value, text: value, place }
  const text = node.source ?? String(value)
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', value, text, place }
  }
  return { kind: 'scalar', value: null, text, place }
}

/** The parser's sentence as a part of ours. */
function explain(message: string): string {
  if (message.includes('call stack')) return 'it is nested too deeply'
  const text = message.charAt(0).toLowerCase() + message.slice(1).replace(/[.:]$/, '')
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}
