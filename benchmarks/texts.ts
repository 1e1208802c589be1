/**
 * How texts of the example shop read: makes it, measures its reviews and product descriptions and
 * writes `texts.md` beside this file. `--show` prints some of them to be read by eye.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { generateDatabase } from '@worldloom/database'
import { categories } from '@worldloom/language'

interface Review {
  readonly stars: number
  readonly title: string | null
  readonly body: string
}

interface Product {
  readonly name: string
  readonly category: string
  readonly description: string
}

const folder = mkdtempSync(join(tmpdir(), 'texts-'))
const example = join(import.meta.dirname, '../examples/ecommerce')
await generateDatabase({
  schema: join(example, 'ecommerce.sql'),
  reference: join(example, 'ecommerce_reference.csv'),
  rules: join(example, 'ecommerce_rules.json'),
  tableRows: { ProductReview: 300, Product: 500 },
  out: join(folder, 'shop'),
})
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const read = async <Row>(query: string): Promise<readonly Row[]> =>
  (await connection.runAndReadAll(query)).getRowObjectsJson() as unknown as readonly Row[]
const table = (name: string): string =>
  `read_csv('${join(folder, 'shop', 'outputs', `${name}.csv`)}', header = true)`
const reviews = await read<Review>(
  `SELECT CAST(rating AS INTEGER) AS stars, title, body FROM ${table('ProductReview')} WHERE body IS NOT NULL`,
)
const products = await read<Product>(
  `SELECT p.name, c.name AS category, p.description FROM ${table('Product')} AS p JOIN ${table('ProductCategory')} AS c USING (category_id)`,
)
rmSync(folder, { recursive: true })

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

const sentences = reviews.flatMap(({ body }) => split(body))
const told = products.flatMap(({ description }) => split(description))
const lengths = reviews.map(({ body }) => countWords(body)).sort((a, b) => a - b)
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
const report = [
  '# How texts read',
  '',
  'Written by `node benchmarks/texts.ts`: the reviews and products of the example shop.',
  '',
  '| figure | found | goal |',
  '| --- | --- | --- |',
  line('reviews with a text', String(reviews.length), 'of 300'),
  line('sentences of reviews that stand twice', percent(repeats(sentences)), 'none'),
  line('whole reviews that stand twice', percent(repeats(reviews.map(({ body }) => body))), 'none'),
  line('words of a review, median', String(quantile(lengths, 0.5)), '25 to 60'),
  line(
    'words of a review, 10 % and 90 %',
    `${quantile(lengths, 0.1)} and ${quantile(lengths, 0.9)}`,
    'log-normal',
  ),
  line(
    'deviation of the logarithm of words',
    deviation(lengths.map(Math.log)).toFixed(2),
    '0.5 to 1',
  ),
  line('stars and sentiment, correlation', correlate(reviews).toFixed(2), '0.70 or more'),
  line('distinct bigrams per 100 words', bigrams(reviews).toFixed(1), '70 or more'),
  line('descriptions', String(products.length), '500'),
  line(
    'descriptions that name the kind of product',
    percent(shareOf(products, ({ category, description }) => namesKind(category, description))),
    '100 %',
  ),
  line(
    'descriptions that name an attribute',
    percent(
      shareOf(products, ({ description }) =>
        attributes.some((word) => description.toLowerCase().includes(word.toLowerCase())),
      ),
    ),
    '100 %',
  ),
  line('sentences of descriptions that stand twice', percent(repeats(told)), 'none'),
  line(
    'whole descriptions that stand twice',
    percent(repeats(products.map(({ description }) => description))),
    'none',
  ),
  '',
]
writeFileSync(join(import.meta.dirname, 'texts.md'), report.join('\n'))
console.log(report.join('\n'))
if (process.argv.includes('--show')) {
  for (const { stars, title, body } of reviews.slice(0, 40))
    console.log(`${stars} ${title}\n  ${body}`)
  for (const { name, description } of products.slice(0, 30))
    console.log(`${name}\n  ${description}`)
  const counts = Map.groupBy([...sentences, ...told], (sentence) => sentence)
  const often = [...counts]
    .filter(([, all]) => all.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
  for (const [sentence, all] of often.slice(0, 60)) console.log(`${all.length} × ${sentence}`)
}

function line(figure: string, found: string, goal: string): string {
  return `| ${figure} | ${found} | ${goal} |`
}

function split(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** The share of texts that stood before. */
function repeats(texts: readonly string[]): number {
  return 1 - new Set(texts).size / texts.length
}

function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return items.filter(isSo).length / items.length
}

/** Whether a description says what the product is, out of all that stands on its category's shelf. */
function namesKind(category: string, description: string): boolean {
  const kinds = categories
    .flatMap(({ nouns }) => nouns)
    .filter(({ shelves }) => shelves.includes(category.toLowerCase()))
  return kinds.some(({ spoken }) => description.includes(spoken))
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** Pearson's correlation of stars and of how many words of a review are kind rather than unkind. */
function correlate(all: readonly Review[]): number {
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
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const isTurned = (at: number): boolean =>
    words
      .slice(Math.max(0, at - 3), at)
      .some((word) => /^(no|not|never|nothing|without)$/.test(word))
  const praise = words.filter((word, at) => (isTurned(at) ? unkind : kind).has(word)).length
  const blame = words.filter((word, at) => (isTurned(at) ? kind : unkind).has(word)).length
  return (praise - blame) / (praise + blame + 1)
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
