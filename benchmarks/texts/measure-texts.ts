import { categories } from '@worldloom/language'
import { correlateSentiment } from './correlate-sentiment.ts'
import type { Product, Review } from './make-texts.ts'

/** A figure of texts, and what it is to be, both bounds included. */
export interface TextFigure {
  readonly name: string
  readonly value: number
  readonly goal: readonly [least: number, most: number]
  readonly unit?: '%'
}

/** Measures what is asked of texts. */
export function measureTexts(
  reviews: readonly Review[],
  products: readonly Product[],
): readonly TextFigure[] {
  const logs = reviews.map(({ body }) => Math.log(body.split(/\s+/).length)).sort((a, b) => a - b)
  const middle = mean(logs)
  const spread = Math.sqrt(mean(logs.map((log) => (log - middle) ** 2)))
  const skew = mean(logs.map((log) => ((log - middle) / spread) ** 3))
  const told = products.map(({ description }) => description)
  const bodies = reviews.map(({ body }) => body)
  const share = (isSo: (product: Product) => boolean): number =>
    (100 * products.filter(isSo).length) / products.length
  return [
    { name: 'reviews with a text, of 300', value: reviews.length, goal: [270, 300] },
    { name: 'sentences of reviews that stand twice', ...repeats(bodies.flatMap(split)) },
    { name: 'whole reviews that stand twice', ...repeats(bodies) },
    {
      name: 'words of a review, median',
      value: Math.exp(logs[Math.floor(logs.length / 2)] ?? 0),
      goal: [25, 60],
    },
    { name: 'deviation of the logarithm of words', value: spread, goal: [0.5, 1] },
    { name: 'skew of the logarithm of words (log-normal: 0)', value: skew, goal: [-1, 1] },
    {
      name: 'stars and sentiment, correlation',
      value: correlateSentiment(reviews),
      goal: [0.7, 1],
    },
    { name: 'distinct bigrams per 100 words', value: bigrams(reviews), goal: [70, 100] },
    { name: 'descriptions', value: products.length, goal: [500, 500] },
    {
      name: 'descriptions that name the kind of product',
      value: share(namesKind),
      goal: [100, 100],
      unit: '%',
    },
    {
      name: 'descriptions that name an attribute',
      value: share(({ description }) =>
        attributes.some((word) => description.toLowerCase().includes(word.toLowerCase())),
      ),
      goal: [100, 100],
      unit: '%',
    },
    { name: 'sentences of descriptions that stand twice', ...repeats(told.flatMap(split)) },
    { name: 'whole descriptions that stand twice', ...repeats(told) },
  ]
}

const attributes = [
  ...new Set(
    categories.flatMap(({ nouns, features, aspects, parts }) => [
      ...nouns.flatMap((noun) => [
        ...noun.features,
        ...noun.materials,
        ...noun.aspects,
        ...noun.parts,
      ]),
      ...[...features, ...aspects, ...parts],
    ]),
  ),
]

function split(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')
}

/** The share of texts that stood before. */
function repeats(texts: readonly string[]): Omit<TextFigure, 'name'> {
  return { value: 100 * (1 - new Set(texts).size / texts.length), goal: [0, 0], unit: '%' }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Whether a description says what the product is, out of all that stands on its category's shelf. */
function namesKind({ category, description }: Product): boolean {
  const kinds = categories
    .flatMap(({ nouns }) => nouns)
    .filter(({ shelves }) => shelves.includes(category.toLowerCase()))
  return kinds.some(({ spoken }) => description.includes(spoken))
}

/** Different pairs of neighbouring words, in each hundred words of all reviews one after another. */
function bigrams(all: readonly Review[]): number {
  const words = all.flatMap(({ body }) => body.toLowerCase().match(/[a-z']+/g) ?? [])
  const counts: number[] = []
  for (let start = 0; start + 100 <= words.length; start += 100) {
    const part = words.slice(start, start + 101)
    counts.push(new Set(part.slice(1).map((word, i) => `${part[i]} ${word}`)).size)
  }
  return mean(counts)
}
