/** The JSON value in an answer, or why there is none. */
export type ReadAnswer = { readonly value: unknown } | { readonly why: string }

/**
 * Reads the JSON value of an answer. Prose and code fences around it are passed over where only one value can be
 * meant; between several nobody can choose.
 */
export function readAnswer(text: string): ReadAnswer {
  const whole = parse(text)
  if (whole) return whole
  const found = findValues(text)
  const [first] = found
  if (!first) return { why: `The answer holds no complete JSON value: ${quote(text)}` }
  if (found.some((other) => JSON.stringify(other.value) !== JSON.stringify(first.value)))
    return { why: `The answer holds ${found.length} JSON values, and one was asked for.` }
  return first
}

/** The objects and arrays that stand in a text, from left to right, none within another. */
function findValues(text: string): readonly { readonly value: unknown }[] {
  const values: { readonly value: unknown }[] = []
  for (let start = findStart(text, 0); start !== -1; ) {
    const end = findEnd(text, start)
    const value = end === -1 ? null : parse(text.slice(start, end))
    if (value) values.push(value)
    // what is opened and never closed, or holds no JSON, is prose: a bracket in a sentence
    start = findStart(text, value ? end : start + 1)
    if (values.length > 8) break
  }
  return values
}

function findStart(text: string, from: number): number {
  const found = text.slice(from).search(/[{[]/)
  return found === -1 ? -1 : from + found
}

/** Where the bracket that opens at `start` is closed; brackets within strings do not count. */
function findEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') at = skipString(text, at)
    else if (letter === '{' || letter === '[') depth++
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1
  }
  return -1
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

function quote(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line === '' ? 'it is empty.' : `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`
}
