import { brands, listVirtues } from '@worldloom/language'
import type { Column } from '../../model/schema.ts'
import { binary, call, choose, column, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import type { Fact, Facts } from './fact.ts'
import { findGoods, type Goods, meaningsOf, type Named } from './find-goods.ts'
import type { GoodsEntry } from './goods-entries.ts'
import { knowKinds, makeKind, productDraw } from './goods-kind.ts'
import { listByEntry, type Picker } from './list-by-entry.ts'

/**
 * What is known of the product that a row is or leads to. The kind, material, series and the like
 * follow from the product's row alone, so that its name, description and reviews speak of one thing.
 */
export function goodsFacts(context: Context): Facts {
  const goods = findGoods(context)
  const known = knowKinds(context, goods)
  const at = makeKind(context, goods, known)
  const drawn = (n: number): Expression => productDraw(context, goods, n)
  const list = (title: string, read: (entry: GoodsEntry) => readonly string[]): Picker =>
    listByEntry(context, known, at, title, read)
  const one = (title: string, read: (entry: GoodsEntry) => string): Fact =>
    list(title, (entry) => [read(entry)])(number(0))
  const aspects = list('aspects', ({ aspects }) => aspects)
  const parts = list('parts', ({ parts }) => parts)
  const joys = list('joys', ({ category }) => category.joys)
  const virtues = list('virtues', ({ category }) => listVirtues(category.joys))
  const woes = list('woes', ({ category }) => category.woes)
  const moments = list('moments', ({ category }) => category.moments)
  const colors = list('colors', ({ category }) => category.colors.map(toSmall))
  const materials = list('materials', ({ materials }) => materials)
  const category = (): Fact => one('categories', ({ category }) => category.name)
  const drawnBrand = (): Fact => drawBrand(context, drawn(1))
  const brand = (): Fact => nameOf(context, goods, goods.brand, 'commerce.brand-name', drawnBrand())
  const makers: Readonly<Record<string, () => Fact>> = {
    noun: () => one('spoken names', ({ spoken }) => spoken),
    thing: () => list('short names', shortNames)(context.draw(28)),
    Noun: () => one('names', ({ name }) => name),
    category: () => nameOf(context, goods, goods.category, 'commerce.category-name', category()),
    brand,
    series: () =>
      seriesOf(context, goods) ??
      asNamed(context, goods, list('series', ({ category }) => category.series)(drawn(2)), brand),
    adjective: () => list('adjectives', ({ category }) => category.adjectives)(drawn(3)),
    color: () => ownWord(context, goods, 'commerce.color', colors(drawn(4))),
    material: () => ownWord(context, goods, 'commerce.material', materials(drawn(5))),
    Material: () => list('materials in titles', titleMaterials)(drawn(5)),
    feature: () => list('features', ({ features }) => features)(context.draw(11)),
    feature2: () => list('further features', ({ extras }) => extras)(context.draw(12)),
    aspect: () => aspects(context.draw(13)),
    aspect2: () => aspects(context.draw(13), context.draw(14)),
    virtue: () => virtues(context.draw(21)),
    joy: () => joys(context.draw(21)),
    joy2: () => joys(context.draw(21), context.draw(22)),
    joy3: () => joys(context.draw(27)),
    woe: () => woes(context.draw(23)),
    woe2: () => woes(context.draw(23), context.draw(24)),
    moment: () => moments(context.draw(25)),
    moment2: () => moments(context.draw(25), context.draw(26)),
    part: () => parts(context.draw(15)),
    part2: () => parts(context.draw(15), context.draw(16)),
  }
  return (name) => makers[name]?.() ?? null
}

/** The name of the product's category or brand: of the row a link leads to, or in the product itself. */
function nameOf(
  context: Context,
  goods: Goods,
  named: Named | null,
  meaning: string,
  otherwise: Fact,
): Fact {
  if (!named) {
    const own = ownColumn(context, goods, meaning)
    return own ? fromColumn(goods.path, own, otherwise) : otherwise
  }
  const parent = context.plan.tables[named.key.parent]?.table
  const found = parent?.columns.find(({ name }) => name === named.name)
  return found ? fromColumn([...goods.path, named.key.link], found, otherwise) : otherwise
}

/** The family or model that a column names; where a rule writes names without one, none is made up. */
function seriesOf(context: Context, goods: Goods): Fact | null {
  const found =
    ownColumn(context, goods, 'commerce.product-line') ??
    ownColumn(context, goods, 'commerce.product-model')
  const series = text('Classic')
  return found && !found.nullable
    ? fromColumn(goods.path, found, { value: series, longest: 7, isSure: true })
    : null
}

/** The series where the product's name holds it, and the brand where it does not. */
function asNamed(context: Context, goods: Goods, series: Fact, brand: () => Fact): Fact {
  const name = ownColumn(context, goods, 'commerce.product-name')
  if (!name) return series
  const known = call('coalesce', column(...goods.path, name.name), text(''))
  const isSaid = binary(call('strpos', known, series.value), '>', number(0))
  const maker = brand()
  return {
    value: choose([[isSaid, series.value]], maker.value),
    longest: Math.max(series.longest, maker.longest),
    isSure: series.isSure && maker.isSure,
  }
}

/** What a column of the product says, in small letters; columns that may be empty say too little. */
function ownWord(context: Context, goods: Goods, meaning: string, otherwise: Fact): Fact {
  const found = ownColumn(context, goods, meaning)
  if (!found || found.nullable) return otherwise
  const fact = fromColumn(goods.path, found, otherwise)
  return { ...fact, value: call('lower', fact.value) }
}

/** A text column of the product itself. */
function ownColumn(context: Context, { path, table }: Goods, meaning: string): Column | null {
  if (path.length === 0)
    return findSibling(context, [meaning], { kinds: ['text'], where: isReadable })
  const meanings = meaningsOf(context, table)
  const isWanted = ({ name, type }: Column): boolean =>
    meanings[name] === meaning && type.kind === 'text'
  return table.columns.find(isWanted) ?? null

  // of two columns of one meaning the later follows the earlier, and not each the other
  function isReadable(column: Column): boolean {
    const { columns } = context.table.table
    return context.meaning !== meaning || columns.indexOf(column) < columns.indexOf(context.column)
  }
}

function fromColumn(path: readonly string[], { name, type }: Column, otherwise: Fact): Fact {
  const room = type.kind === 'text' ? (type.maxLength ?? 255) : 255
  // columns are declared wider than what they hold
  return {
    value: call('coalesce', column(...path, name), otherwise.value),
    longest: Math.min(room, 30),
    isSure: room <= 30 && otherwise.isSure,
  }
}

function drawBrand(context: Context, drawn: Expression): Fact {
  const list = context.list('brands of goods', 'text', brands)
  const lengths = brands.map(({ length }) => length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return { value: call('pick', list, drawn), longest, shortest, isSure: true }
}

function toSmall(name: string): string {
  return name.toLowerCase()
}

/** How buyers call it among themselves: `pair` or `pair of boots`, `roller` or `foam roller`. */
function shortNames({ spoken }: GoodsEntry): readonly string[] {
  const [, group] = /^(pair|set) of /.exec(spoken) ?? []
  if (group) return [group, group, spoken]
  const last = spoken.split(' ').at(-1) ?? spoken
  return last === spoken || / (of|de) /.test(spoken) ? [spoken] : [spoken, spoken, last]
}

/**
 * How each material stands in a name, so that a name boasts of what its description tells. What a name
 * would not boast of, or says already, gives way to a plain word: no `Leather Leather Boots`.
 */
function titleMaterials({ name, materials, titleMaterials }: GoodsEntry): readonly string[] {
  if (titleMaterials.length > 0) return titleMaterials
  const said = name.toLowerCase().split(/[ -]/)
  const isSaid = (word: string): boolean => said.some((other) => other.startsWith(word))
  const isFine = (material: string): boolean =>
    !dull.test(material) && !material.split(/[ -]/).some(isSaid)
  return materials.map((material, i) =>
    isFine(material) ? toTitle(material) : (plain[i % plain.length] ?? ''),
  )
}

const dull = /plastic|cardboard|paper|foam|polyester|seed|soil|pigment|acid|oil|extract|bulbs|fiber/
const plain = ['Original', 'Classic', 'Everyday']

function toTitle(material: string): string {
  return material.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
