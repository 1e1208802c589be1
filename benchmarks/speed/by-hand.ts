import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

// The shop of four tables by the SQL of shop-by-hand.sql: `node by-hand.ts FOLDER`. Prints what it took, as JSON.
const folder = process.argv[2] ?? '.'
const start = performance.now()
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const script = readFileSync(join(import.meta.dirname, 'shop-by-hand.sql'), 'utf8')
await connection.run(
  script.replaceAll(/TO '(\w+\.parquet)'/g, (_, name) => `TO '${join(folder, name)}'`),
)
const made = (performance.now() - start) / 1000
const counted = await connection.runAndReadAll(
  `SELECT sum(num_rows) FROM parquet_file_metadata('${join(folder, '*.parquet')}')`,
)
const memory = process.resourceUsage().maxRSS / 1024 ** 2
console.log(JSON.stringify({ rows: Number(counted.getRows()[0]?.[0]), made, memory }))
