/**
 * The trigrams of the words of a text as numbers, each once and in order: two blanks before a word and one after it, as
 * pg_trgm has them.
 */
export function listTrigrams(text: string): Uint32Array {
  const lower = text.toLowerCase()
  const grams = new Uint32Array(lower.length * 2 + 2)
  let count = 0
  let [one, two] = [blank, blank]
  let isWithin = false
  for (let at = 0; at <= lower.length; at += 1) {
    const isPart = at < lower.length && isOfWord(lower, at)
    if (!isPart && !isWithin) continue
    const three = isPart ? lower.charCodeAt(at) : blank
    grams[count] = hashTrigram(one, two, three)
    count += 1
    one = isPart ? two : blank
    two = three
    isWithin = isPart
  }
  return dropRepeated(grams.subarray(0, count).sort())
}

const blank = 32

function dropRepeated(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[kept - 1]) continue
    sorted[kept] = sorted[at] ?? 0
    kept += 1
  }
  return sorted.slice(0, kept)
}

// by code unit: 1 for a letter or a digit, 2 for what is none, 0 for what was not looked up yet
const kinds = new Uint8Array(2 ** 16)

/** Whether a letter or a digit stands there. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known === 1
  // the second half of a pair belongs to the first
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff
  const point = text.codePointAt(isSecond && at > 0 ? at - 1 : at) ?? 0
  const isPart = /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = isPart ? 1 : 2
  return isPart
}

/** 32 bits of three letters, each of which depends on all of them. */
function hashTrigram(one: number, two: number, three: number): number {
  let x = Math.imul((one << 16) ^ two, 569420461)
  x ^= x >>> 15
  x = Math.imul(x ^ three, 1935289751)
  x ^= x >>> 16
  return Math.imul(x, 1274126177)
}
