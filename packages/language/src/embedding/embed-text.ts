/** The length of each vector. */
export const embeddingDimension = 384

/**
 * Gives a text its place in space, without a model: words and the runs of three and four letters within them each add to a few
 * of 384 numbers, by a hash, so that texts which share words, or parts of words, lie near each other. The vector has length 1; that of
 * a text without letters is all zeros.
 */
export function embedText(text: string): Float32Array {
  const vector = new Float32Array(embeddingDimension)
  for (const [feature, weight] of weighFeatures(text)) {
    // two places each, so that two features seldom share both
    const hash = hashText(feature)
    add(vector, hash, weight)
    add(vector, Math.imul(hash, 0x9e3779b1) ^ (hash >>> 15), weight)
  }
  return normalize(vector)
}

// short words stand in every text of a language: they say little, and their parts nothing
const fullLength = 6
const leastLength = 4
// a word says more than each of its parts
const wordWeight = 2

function weighFeatures(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const weigh = (feature: string, weight: number): void => {
    const before = weights.get(feature) ?? 0
    // what comes often says less each time
    weights.set(feature, before === 0 ? weight : before + (weight * weight) / (before + weight))
  }
  // accents and case do not tell words apart here
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const share = Math.min(1, word.length / fullLength) ** 2
    weigh(`w${word}`, wordWeight * share)
    if (word.length < leastLength) continue
    const letters = [...`<${word}>`]
    for (const length of [3, 4])
      for (let at = 0; at + length <= letters.length; at++)
        weigh(`g${letters.slice(at, at + length).join('')}`, share)
  }
  return weights
}

/** The upper bits choose the place, the last one the sign: what meets by chance cancels out as often as it adds up. */
function add(vector: Float32Array, hash: number, weight: number): void {
  const place = (hash >>> 1) % embeddingDimension
  vector[place] = (vector[place] ?? 0) + (hash & 1 ? weight : -weight)
}

/** FNV-1a over the letters' numbers, then mixed, since the low bits decide. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function normalize(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
