import { remember } from '@worldloom/agents'
import { mix } from '../random/hash.ts'

/**
 * A text of a simple pattern (letters, classes and counts) that differs for each number, so that it can be a
 * key; null for patterns that say more. A place with ten choices or more counts, the last one fastest.
 */
export function fillPattern(pattern: string, number: number): string | null {
  const places = readPlaces(pattern)
  if (places === null) return null
  const room = places.reduce((product, letters) => product * letters.length, 1)
  if (room <= number + 1) return null
  // where there is room for it the numbers are scattered, and each is still used once
  const isWide = room >= 2 ** 34
  let left = isWide ? mix(number ^ 0x51ab7e3d) : number + 1
  const text = places.toReversed().map((letters, at) => {
    const size = letters.length
    if (isWide && left === 0) return letters[mix(number * 31 + at * 7919) % size] ?? ''
    const letter = letters[left % size] ?? ''
    left = Math.floor(left / size)
    return letter
  })
  return text.toReversed().join('')
}

/** The letters that may stand at each place; null for patterns that say more. */
const readPlaces = remember((pattern: string): readonly string[] | null => {
  const parts = readParts(pattern.replace(/^\^/, '').replace(/\$$/, ''))
  if (parts === null) return null
  return parts.flatMap(({ letters, count }) => Array.from({ length: count }, () => letters))
})

interface Part {
  readonly letters: string
  readonly count: number
}

function readParts(pattern: string): readonly Part[] | null {
  const parts: Part[] = []
  const token = /\[([^\]^]+)\]|\\d|\\([-./_])|([A-Za-z0-9_\-: #@/])/y
  while (token.lastIndex < pattern.length) {
    const start = token.lastIndex
    const match = token.exec(pattern)
    if (!match) return null
    const [whole, group, escaped, plain] = match
    const letters =
      group !== undefined
        ? readClass(group)
        : whole === '\\d'
          ? '0123456789'
          : (escaped ?? plain ?? '')
    const times = /^\{(\d+)(?:,\d*)?\}/.exec(pattern.slice(start + whole.length))
    if (/^[*+?|(]/.test(pattern.slice(start + whole.length))) return null
    parts.push({ letters, count: times ? Number(times[1]) : 1 })
    token.lastIndex = start + whole.length + (times?.[0].length ?? 0)
  }
  return parts
}

function readClass(group: string): string {
  return group.replaceAll('\\d', '0-9').replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)]
    return String.fromCharCode(
      ...Array.from({ length: Math.max(0, high - low + 1) }, (_x, at) => low + at),
    )
  })
}
