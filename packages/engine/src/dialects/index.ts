import { bigquery } from './bigquery.ts'
import type { Dialect } from './dialect.ts'
import { duckdb } from './duckdb.ts'

/** The engines a plan can be printed for. */
export const dialects: Readonly<Record<'duckdb' | 'bigquery', Dialect>> = { duckdb, bigquery }
