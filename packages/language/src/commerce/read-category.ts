import type { Category, ProductNoun } from './category.ts'

/** A category as it is kept: lists between commas, nouns a line each. */
export interface CategorySource {
  readonly name: string
  readonly keywords: string
  /** `name | spoken | price | materials | features` a line. */
  readonly nouns: string
  readonly adjectives: string
  readonly series: string
  readonly colors: string
  readonly sizes: string
  readonly aspects: string
  readonly parts: string
  readonly features: string
  readonly priceSigma: number
}

/** Reads the lists of a category. */
export function readCategory(source: CategorySource): Category {
  return {
    name: source.name,
    keywords: readList(source.keywords),
    nouns: source.nouns.trim().split('\n').map(readNoun),
    adjectives: readList(source.adjectives),
    series: readList(source.series),
    colors: readList(source.colors),
    sizes: readList(source.sizes),
    aspects: readList(source.aspects),
    parts: readList(source.parts),
    features: readList(source.features),
    priceSigma: source.priceSigma,
  }
}

function readNoun(line: string): ProductNoun {
  const [name = '', spoken = '', price = '', materials = '', features = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    name,
    spoken,
    price: Number(price),
    materials: readList(materials),
    features: readList(features),
  }
}

function readList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '')
}
