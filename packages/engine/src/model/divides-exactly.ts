import type { Schema } from './schema.ts'

/** Whether two whole numbers divide to a fraction in the database of a schema, as 7 / 2 does in MySQL. */
export function dividesExactly({ dialect }: Schema): boolean {
  return ['mysql', 'bigquery', 'snowflake'].includes(dialect)
}
