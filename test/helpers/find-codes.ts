/** Finds the diagnostic codes that sources give: as `code: 'X'`, or as the argument of a function's `code`. */
export function findCodes(texts: readonly string[]): ReadonlySet<string> {
  const code = texts.join('\n')
  const properties = [...code.matchAll(/\bcode:([^,\n}]*)/g)].map(([, value = '']) => value)
  const values = findHelpers(code).flatMap((helper) => findArguments(code, helper))
  return new Set([...properties, ...values].flatMap(readCodes))
}

interface Helper {
  readonly name: string
  /** Which of its parameters is the code. */
  readonly position: number
}

function readCodes(text: string): readonly string[] {
  return [...text.matchAll(/'([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)'/g)].map(([, code = '']) => code)
}

/** The functions, arrow functions and methods that take a `code: …` among their parameters. */
function findHelpers(code: string): readonly Helper[] {
  return [...code.matchAll(/\bcode:\s*[A-Za-z]/g)].flatMap(({ index }) => {
    const start = findOpening(code, index)
    // a name stands right before its parameters; looking through all sources before it takes seconds
    const before = code.slice(Math.max(0, start - 200), start)
    const name = before.match(/([\w#]+)\s*(?:(?::[^=\n]*)?=\s*(?:async\s*)?)?$/)?.[1]
    if (code[start] !== '(' || name === undefined) return []
    return [{ name, position: splitArguments(code.slice(start + 1, index)).length - 1 }]
  })
}

function findArguments(code: string, { name, position }: Helper): readonly string[] {
  const call = new RegExp(`(?<![\\w#])${name}\\(`, 'g')
  return [...code.matchAll(call)].map(({ index }) => {
    const start = index + name.length + 1
    return splitArguments(code.slice(start, findClosing(code, start)))[position] ?? ''
  })
}

/** The bracket that is open where `end` stands. */
function findOpening(code: string, end: number): number {
  let depth = 0
  for (let index = end - 1; index >= 0; index--) {
    if (')]}'.includes(code[index] ?? '')) depth++
    else if ('([{'.includes(code[index] ?? '') && depth-- === 0) return index
  }
  return 0
}

/** The bracket that closes what is open where `start` stands; brackets inside texts do not count. */
function findClosing(code: string, start: number): number {
  let depth = 0
  for (let index = start; index < code.length; index = skipText(code, index) + 1) {
    if ('([{'.includes(code[index] ?? '')) depth++
    else if (')]}'.includes(code[index] ?? '') && depth-- === 0) return index
  }
  return code.length
}

function splitArguments(list: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let index = 0; index < list.length; index = skipText(list, index) + 1) {
    if ('([{'.includes(list[index] ?? '')) index = findClosing(list, index + 1)
    if (list[index] !== ',') continue
    parts.push(list.slice(start, index))
    start = index + 1
  }
  return [...parts, list.slice(start)]
}

/** The last letter of the text that begins at `index`, or `index` where none begins. */
function skipText(code: string, index: number): number {
  const quote = code[index] ?? ''
  if (!`'"\``.includes(quote) || quote === '') return index
  for (let end = index + 1; end < code.length; end++) {
    if (code[end] === '\\') end++
    else if (code[end] === quote) return end
  }
  return code.length
}
