/**
 * Puts names in the order their numbers mean: `2_b` before `10_a`, `V1_9__x` before `V1_10__y`, and a
 * day with dashes among those without. Names without numbers follow their letters.
 */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [splitName(a), splitName(b)]
  for (const [i, part] of first.entries()) {
    const other = second[i]
    if (other === undefined) return 1
    if (part === other) continue
    const [left, right] = [readNumber(part), readNumber(other)]
    if (left !== null && right !== null && left !== right) return left < right ? -1 : 1
    return part < other ? -1 : 1
  }
  return second.length > first.length ? -1 : 0
}

/** Stretches of digits and of other letters, in turn. */
function splitName(name: string): readonly string[] {
  return name.replaceAll(dashedDay, '$1$2$3$4').match(/\d+|\D+/g) ?? []
}

/** Diesel knows 2017-09-23-182408 and 20170923182408 as one moment. */
const dashedDay = /(?<!\d)(\d{4})-(\d{2})-(\d{2})-(\d{6})(?!\d)/g

function readNumber(part: string): bigint | null {
  return /^\d/.test(part) ? BigInt(part) : null
}
