/**
 * For words of 32 bits each: the bits that are set in at least `fewest` of the words at some places, whose number is a
 * multiple of eight.
 *
 * Bits of one word are added to those of another as a circuit adds them, 32 sums at once: one word holds the ones of all
 * sums, another the twos, and so on (Harley and Seal's count, in Hacker's Delight, 5-1).
 */
export function countAtLeast(words: Int32Array, places: Uint16Array, fewest: number): number {
  if (fewest <= 0) return -1
  if (fewest > places.length) return 0
  let [ones, twos, fours] = [0, 0, 0]
  // planes of eights and what comes after, as many as a sum can need
  const planes = Math.max(1, 29 - Math.clz32(places.length))
  higher.fill(0, 0, planes)
  for (let at = 0; at < places.length; at += 8) {
    const a = words[places[at] ?? 0] ?? 0
    const b = words[places[at + 1] ?? 0] ?? 0
    const c = words[places[at + 2] ?? 0] ?? 0
    const d = words[places[at + 3] ?? 0] ?? 0
    const e = words[places[at + 4] ?? 0] ?? 0
    const f = words[places[at + 5] ?? 0] ?? 0
    const g = words[places[at + 6] ?? 0] ?? 0
    const h = words[places[at + 7] ?? 0] ?? 0
    const ab = a ^ b
    const twosOfAb = (ones & ab) | (a & b)
    ones ^= ab
    const cd = c ^ d
    const twosOfCd = (ones & cd) | (c & d)
    ones ^= cd
    const twosOfBoth = twosOfAb ^ twosOfCd
    const foursOfFirst = (twos & twosOfBoth) | (twosOfAb & twosOfCd)
    twos ^= twosOfBoth
    const ef = e ^ f
    const twosOfEf = (ones & ef) | (e & f)
    ones ^= ef
    const gh = g ^ h
    const twosOfGh = (ones & gh) | (g & h)
    ones ^= gh
    const twosOfOthers = twosOfEf ^ twosOfGh
    const foursOfSecond = (twos & twosOfOthers) | (twosOfEf & twosOfGh)
    twos ^= twosOfOthers
    const foursOfBoth = foursOfFirst ^ foursOfSecond
    let carried = (fours & foursOfBoth) | (foursOfFirst & foursOfSecond)
    fours ^= foursOfBoth
    for (let plane = 0; carried !== 0; plane += 1) {
      const before = higher[plane] ?? 0
      higher[plane] = before ^ carried
      carried &= before
    }
  }
  // from the ones up: a sum is large enough where a higher bit makes it so, or that is equal and the rest is
  let enough = pass(ones, fewest, 0, -1)
  enough = pass(twos, fewest, 1, enough)
  enough = pass(fours, fewest, 2, enough)
  for (let plane = 0; plane < planes; plane += 1)
    enough = pass(higher[plane] ?? 0, fewest, plane + 3, enough)
  return enough
}

function pass(bits: number, fewest: number, place: number, rest: number): number {
  return (fewest >>> place) & 1 ? bits & rest : bits | rest
}

// room to count in, for up to half a million
const higher = new Int32Array(16)
