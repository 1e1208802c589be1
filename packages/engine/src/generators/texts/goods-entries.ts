import { type Category, categories, getCategory, type ProductNoun } from '@worldloom/language'
import { generalLevel } from '../meanings/price-levels.ts'
import type { KnownNames } from './category-names.ts'

/** A kind of product that a shop sells. */
export interface GoodsEntry {
  /** As it stands in a name: `Running Shoes`. */
  readonly name: string
  /** As it stands after «this»: `pair of running shoes`. */
  readonly spoken: string
  readonly materials: readonly string[]
  /** What stands for the material in names; the materials themselves where this is empty. */
  readonly titleMaterials: readonly string[]
  readonly features: readonly string[]
  /** What else it may offer. */
  readonly extras: readonly string[]
  readonly aspects: readonly string[]
  readonly parts: readonly string[]
  readonly category: Category
  /** Its median price in US dollars. */
  readonly price: number
}

/** Which entries a category's products can be: so many from `start` on. */
export interface EntryRange {
  readonly start: number
  readonly count: number
}

export interface GoodsEntries {
  readonly entries: readonly GoodsEntry[]
  /** By the category's row: reference rows, then the names that follow in turn. */
  readonly ranges: readonly EntryRange[]
}

/** Every kind of product, for shops whose categories are not known. */
export const allEntries: readonly GoodsEntry[] = categories.flatMap((category) =>
  listEntries(category),
)

/** The kinds of products for each category row. */
export function makeEntries({ given, items, departments, following }: KnownNames): GoodsEntries {
  const entries: GoodsEntry[] = []
  const lists = [
    ...given.map((name, i) => entriesFor(name, items[i] ?? null, departments[i] ?? null)),
    ...following.map((name) => entriesFor(name, null, null)),
  ]
  const ranges = lists.map((list) => {
    const range = { start: entries.length, count: list.length }
    entries.push(...list)
    return range
  })
  return { entries, ranges }
}

function entriesFor(
  name: string,
  item: string | null,
  department: string | null,
): readonly GoodsEntry[] {
  const own = getCategory(name)
  const above = department ? getCategory(department) : own
  const category = above.name === 'General' ? own : above
  const all = listEntries(category)
  const shelved = findShelf(name)
  if (!item && shelved.length > 0) return shelved
  if (item) return [findEntry(item, category) ?? invent(item, category)]
  if (own.name.toLowerCase() === name.toLowerCase()) return listEntries(own)
  const wanted = singularOf(name)
  const named = allEntries.filter((entry) => endsAlike(entry.name, wanted))
  if (named.length > 0) return named
  if (isKeyword(own, name)) return listEntries(own)
  const isOneKind = wanted !== name.toLowerCase() && /^[\p{L}' -]+$/u.test(name)
  return isOneKind ? [invent(titleCase(wanted), category)] : all
}

/** What stands on the shelf of that name: `Skin Care` has creams, but no hair dryers. */
function findShelf(name: string): readonly GoodsEntry[] {
  return categories.flatMap((category) =>
    category.nouns
      .filter(({ shelves }) => shelves.includes(name.toLowerCase()))
      .map((noun) => entryOf(noun, category)),
  )
}

function isKeyword({ keywords }: Category, name: string): boolean {
  return keywords.includes(name.toLowerCase()) || keywords.includes(singularOf(name))
}

function listEntries(category: Category): readonly GoodsEntry[] {
  return category.nouns.map((noun) => entryOf(noun, category))
}

function entryOf(noun: ProductNoun, category: Category): GoodsEntry {
  const { name, spoken, price, materials, features, aspects, parts } = noun
  return {
    name,
    spoken,
    price,
    materials,
    titleMaterials: [],
    features,
    extras: category.features,
    aspects: aspects.length > 0 ? aspects : category.aspects,
    parts: parts.length > 0 ? parts : category.parts,
    category,
  }
}

function findEntry(item: string, category: Category): GoodsEntry | undefined {
  const wanted = item.toLowerCase()
  const known = [...listEntries(category), ...allEntries]
  return (
    known.find(({ name }) => name.toLowerCase() === wanted) ??
    // an `Organic T-Shirt` is a t-shirt, made and praised as one
    rename(
      known.find(({ name }) => lastWord(name) === lastWord(item)),
      item,
    )
  )
}

function rename(entry: GoodsEntry | undefined, item: string): GoodsEntry | undefined {
  return entry && { ...entry, name: item, spoken: speak(item) }
}

/** A kind that only the shop knows: praised like its department where all in it are alike. */
function invent(item: string, category: Category): GoodsEntry {
  const named = { name: item, spoken: speak(item), category, price: middlePrice(category) }
  const { features, aspects, parts, nouns } = category
  if (alike.test(category.name))
    return {
      ...named,
      materials: [...new Set(nouns.flatMap(({ materials }) => materials.slice(0, 1)))],
      titleMaterials: [],
      features,
      extras: features,
      aspects,
      parts,
    }
  return {
    ...named,
    materials: ['quality material'],
    titleMaterials: ['Premium', 'Original', 'Classic', 'Everyday'],
    features: general.features,
    extras: general.features,
    aspects: general.aspects,
    parts: ['finish', 'surface', 'base', 'edge'],
  }
}

function middlePrice({ nouns }: Category): number {
  const prices = nouns.map(({ price }) => price).sort((a, b) => a - b)
  return prices[prices.length >> 1] ?? generalLevel.median
}

const alike = /Clothing|Shoes|Books/
const general = getCategory('General')

/** `Running Shoes` as one says it after «this»: `pair of running shoes`. */
function speak(item: string): string {
  const plain = item.replaceAll(/\b\p{Lu}(?=[\p{Ll}-])/gu, (letter) => letter.toLowerCase())
  const isPair =
    /(shoe|boot|sneaker|sandal|slipper|jean|pant|legging|headphone|earbud|earring|glove|sock|short|trouser|glasse|shear)s$/i
  return isPair.test(item) ? `pair of ${plain}` : plain
}

function endsAlike(name: string, wanted: string): boolean {
  const one = singularOf(name)
  return one === wanted || one.endsWith(` ${wanted}`)
}

function lastWord(name: string): string {
  return singularOf(name).split(/[ -]/).at(-1) ?? ''
}

function singularOf(name: string): string {
  const plain = name.toLowerCase().trim()
  if (/(ss|us|is|news|series)$/.test(plain) || !plain.endsWith('s')) return plain
  if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`
  return plain.replace(/(?<=ch|sh|x|ss|zz)es$/, '').replace(/s$/, '')
}

function titleCase(text: string): string {
  return text.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
