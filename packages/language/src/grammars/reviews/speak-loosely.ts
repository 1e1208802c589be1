/**
 * A sentence as people type it: most say «don't» and «I'm», some leave the apostrophe out, the
 * happy ones like exclamation marks. The sentence alone decides, so equal ones stay equal.
 */
export function speakLoosely(sentence: string): string {
  const turn = countLetters(sentence)
  if (turn % 10 < 3) return sentence
  const contracted = contractions.reduce(
    (text, [long, short]) => text.replace(long, short),
    sentence,
  )
  if (turn % 23 === 5) return contracted.replaceAll("'", '')
  return turn % 7 === 1 && happy.test(contracted) ? contracted.replace(/\.$/, '!') : contracted
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|would|could|is|was|are|were|has|have|had|should) not\b/g, "$1n't"],
  [/\bcannot\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\bI am (?=\w)/g, "I'm "],
  [/\b(I|you|we|they) will (?=[a-z])/g, "$1'll "],
  [/\b(I|you|we) have (?=been|had|seen|used|ever|owned|never)/g, "$1've "],
  [/\b([Yy]ou|[Ww]e|[Tt]hey) are (?=\w)/g, "$1're "],
  [/\b([Ii]t|[Tt]hat|[Tt]here) is (?=[a-z])/g, "$1's "],
]

const happy =
  /\b(love|loved|great|happy|perfect|thank|thanks|recommend|best|amazing|delighted|joy|favorite)\b/i

/** A number that differs from sentence to sentence. */
function countLetters(sentence: string): number {
  return [...sentence].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
}
