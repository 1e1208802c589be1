import { sameWord, spellAlike } from './spell-alike.ts'

type Shares = Readonly<Record<string, number>>

/** What is known to occur and is none of the usual words comes this often beside them. */
const shareOfOther = 0.15

/**
 * The shares of usual words with those that are known to occur, spelled as these are. Where several are known and
 * none of them is usual, the column holds other words than its name lets expect: then they are all it holds.
 */
export function addExamples(shares: Shares, examples: readonly string[]): Shares {
  if (examples.length === 0) return shares
  const words = Object.keys(shares)
  const isKnown = (example: string): boolean => words.some((word) => sameWord(word, example))
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const others = examples.filter((example) => !isKnown(example))
  if (others.length > 1 && others.length === examples.length)
    return Object.fromEntries(others.map((word, at) => [word, 1 / (at + 3) ** 0.6]))
  const spelled = spellAlike(examples, words)
  return Object.fromEntries(
    spelled.map((word) => {
      const usual = words.find((each) => sameWord(each, word))
      return [word, usual === undefined ? total * shareOfOther : (shares[usual] ?? 0)]
    }),
  )
}
