import { buildFault, type Diagnostic, suggest } from '@worldloom/diagnostics'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { Price } from '../budget/price.ts'
import { fields } from './fields.ts'
import { readValue, sayKind } from './read-value.ts'

/** What a settings file says. */
export interface FileSettings {
  readonly values: Readonly<Record<string, string | number>>
  readonly prices: Readonly<Record<string, Price>>
  readonly diagnostics: readonly Diagnostic[]
}

type Locate = (node: unknown) => Diagnostic['place']

/** Reads `worldloom.config.json`; every fault in it comes with its line. */
export function readSettingsFile({
  path,
  text,
}: {
  readonly path: string
  readonly text: string
}): FileSettings {
  const lines = new LineCounter()
  // JSON is YAML too, and YAML's reader knows lines
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Diagnostic['place'] => {
    const { line, col } = lines.linePos(offset)
    return { file: path, line, column: col }
  }
  const locate: Locate = (node) =>
    placeAt(isScalar(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0)
  const unreadable = findUnreadable(text, document.errors[0]?.pos[0] ?? 0)
  if (unreadable || !isMap(document.contents)) {
    const message = `"${path}" is no JSON object${unreadable ? `: ${unreadable.why}` : ''}.`
    const place = placeAt(unreadable?.at ?? 0)
    const hint = 'It looks like { "model": "groq:llama-3.3-70b-versatile" }.'
    return {
      values: {},
      prices: {},
      diagnostics: [buildFault('BAD_SETTINGS_FILE', message, hint, place)],
    }
  }
  const diagnostics: Diagnostic[] = []
  const values: Record<string, string | number> = {}
  let prices: Readonly<Record<string, Price>> = {}
  for (const pair of document.contents.items) {
    const name = readName(pair)
    if (name === '$schema') continue
    if (name === 'prices') {
      prices = readPrices(pair.value, { locate, diagnostics })
      continue
    }
    const field = fields.find((candidate) => candidate.name === name)
    if (!field) {
      const known = [...fields.map((candidate) => candidate.name), 'prices']
      const message = `There is no setting "${name}".`
      diagnostics.push(
        buildFault('UNKNOWN_SETTING', message, suggest(name, known), locate(pair.key)),
      )
      continue
    }
    const given = isScalar(pair.value) ? pair.value.value : undefined
    const isTyped = typeof given === (field.kind === 'text' ? 'string' : 'number')
    const value = isTyped ? readValue(field, given) : null
    if (value !== null) values[field.name] = value
    else {
      const message = `The setting "${name}" cannot be ${print(given)}.`
      diagnostics.push(
        buildFault('BAD_SETTING', message, `It is ${sayKind(field)}.`, locate(pair.value)),
      )
    }
  }
  return { values, prices, diagnostics }
}

function readPrices(
  node: unknown,
  { locate, diagnostics }: { readonly locate: Locate; readonly diagnostics: Diagnostic[] },
): Readonly<Record<string, Price>> {
  const hint =
    'It looks like { "groq:my-model": { "input": 0.1, "output": 0.4 } }, in dollars per million tokens.'
  if (!isMap(node)) {
    diagnostics.push(
      buildFault('BAD_SETTING', 'The setting "prices" is no object.', hint, locate(node)),
    )
    return {}
  }
  return Object.fromEntries(
    node.items.flatMap((pair) => {
      const name = readName(pair)
      const price = (isMap(pair.value) ? pair.value.toJSON() : {}) as Partial<Price>
      const { input, output } = price
      if (isPrice(input) && isPrice(output)) return [[name, { input, output }]]
      const message = `The price of "${name}" is not two numbers from 0 on.`
      diagnostics.push(buildFault('BAD_SETTING', message, hint, locate(pair.value)))
      return []
    }),
  )
}

function isPrice(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function readName({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? 'that'
}

function findUnreadable(
  text: string,
  at: number,
): { readonly why: string; readonly at: number } | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error), at }
  }
}
