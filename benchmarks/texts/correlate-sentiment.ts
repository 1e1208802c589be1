import type { Review } from './make-texts.ts'

/** Pearson's correlation of stars and of how many words of a review are kind rather than unkind. */
export function correlateSentiment(all: readonly Review[]): number {
  const points = all.map(({ stars, body }) => [stars, sentiment(body)] as const)
  const middle = [0, 1].map((side) => mean(points.map((point) => point[side as 0 | 1])))
  const from = (point: readonly [number, number], side: 0 | 1): number =>
    point[side] - (middle[side] ?? 0)
  const together = mean(points.map((point) => from(point, 0) * from(point, 1)))
  return (
    together /
    (deviation(points.map(([stars]) => stars)) * deviation(points.map(([, kind]) => kind)))
  )
}

function sentiment(text: string): number {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? []
  const isTurned = (at: number): boolean =>
    words
      .slice(Math.max(0, at - 3), at)
      .some((word) => /^(no|not|never|nothing|without|\w+n't)$/.test(word))
  const praise = words.filter((word, at) => (isTurned(at) ? unkind : kind).has(word)).length
  const blame = words.filter((word, at) => (isTurned(at) ? kind : unkind).has(word)).length
  return (praise - blame) / (praise + blame + 1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

const kind = new Set(
  `amazed amazing beautiful beautifully best better brilliant clever comfortable convincing delighted
  delight easy easier elegant enjoy enjoyed excellent exceeded fantastic fast favorite fine flawless
  flawlessly glad good gorgeous great handy happy happier helpful highly impressed impressive joy
  like liked love loved lovely nice nicely outstanding perfect perfectly pleasant pleased pleases
  pleasure premium quality recommend recommended reliable satisfied smart solid sturdy stylish
  superb thank thanks top wonderful wonderfully works worth yes`.split(/\s+/),
)
const unkind = new Set(
  `annoyed annoying avoid average awful bad badly bothers broke broken brittle careless cheap cheated
  complaint complaints crack cracked crushed damaged defect defective dented dent disappointed
  disappointing disappointment disaster dull fail failed fails fake faulty flaw flaws flimsy hassle
  joke late letdown loose mess misleading missing mistake nightmare peel poor poorly
  problem problems refund regret return returned rough sadly scratched shame slow stopped terrible
  torn trouble ugly unacceptable unfortunately unhappy unpleasant unusable useless waste wasted weak
  worn worse worst wrong`.split(/\s+/),
)
