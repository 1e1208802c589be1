import type { Category, ProductNoun } from './category.ts'

/** A category as it is kept: lists between commas, nouns a line each. */
export interface CategorySource {
  readonly name: string
  readonly keywords: string
  /** `name | spoken | price | materials | features | shelves | parts | aspects` a line, the last three if needed. */
  readonly nouns: string
  readonly adjectives: string
  readonly series: string
  readonly colors: string
  readonly sizes: string
  readonly aspects: string
  readonly parts: string
  readonly features: string
  readonly joys: string
  readonly woes: string
  readonly moments: string
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
    joys: readList(source.joys),
    woes: readList(source.woes),
    moments: readList(source.moments),
    priceSigma: source.priceSigma,
  }
}

function readNoun(line: string): ProductNoun {
  const cells = line.split('|').map((cell) => cell.trim())
  const [name = '', spoken = '', price = '', materials = '', features = ''] = cells
  const [shelves = '', parts = '', aspects = ''] = cells.slice(5)
  return {
    name,
    spoken,
    price: Number(price),
    materials: readList(materials),
    features: readList(features),
    shelves: readList(shelves),
    parts: readList(parts),
    aspects: readList(aspects),
  }
}

function readList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '')
}
