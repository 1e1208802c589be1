/** Of what delights owners, what a shop can say of a thing as well: of no person, and true of every piece. */
export function listVirtues(joys: readonly string[]): readonly string[] {
  return joys.filter((joy) => lasting.test(joy) && !lived.test(joy) && !personal.test(joy))
}

const lasting = /^(still )?[a-z]+s\b/
const lived = /^(was|has (been|become|found|replaced|survived|taken))\b/
const personal = /\b(i|me|my|mine|our|us|we)\b/i
