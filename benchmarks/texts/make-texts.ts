import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { generateDatabase } from '@worldloom/database'

/** A review that says something. */
export interface Review {
  readonly stars: number
  readonly title: string | null
  readonly body: string
}

/** A product and what the shop says of it. */
export interface Product {
  readonly name: string
  readonly category: string
  readonly description: string
}

/** Makes the example shop with 300 reviews and 500 products, and reads their texts. */
export async function makeTexts(seed: number): Promise<{
  readonly reviews: readonly Review[]
  readonly products: readonly Product[]
}> {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  const example = join(import.meta.dirname, '../../examples/ecommerce')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const result = await generateDatabase({
      schema: join(example, 'ecommerce.sql'),
      reference: join(example, 'ecommerce_reference.csv'),
      rules: join(example, 'ecommerce_rules.json'),
      tableRows: { ProductReview: 300, Product: 500 },
      seed,
      out: join(folder, 'shop'),
    })
    if (result.status !== 'done') throw new Error(JSON.stringify(result))
    const table = (name: string): string =>
      `read_csv('${join(folder, 'shop', 'outputs', `${name}.csv`)}', header = true)`
    const read = async <Row>(query: string): Promise<readonly Row[]> =>
      (await connection.runAndReadAll(query)).getRowObjectsJson() as unknown as readonly Row[]
    return {
      reviews: await read<Review>(
        `SELECT CAST(rating AS INTEGER) AS stars, title, body FROM ${table('ProductReview')} WHERE body IS NOT NULL`,
      ),
      products: await read<Product>(
        `SELECT p.name, c.name AS category, p.description FROM ${table('Product')} AS p JOIN ${table('ProductCategory')} AS c USING (category_id)`,
      ),
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}
