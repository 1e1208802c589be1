import type { Connection } from '@worldloom/runner'

/** Functions of other databases that DuckDB lacks, as macros; each answers as its own database does. */
export const compatibilityMacros: readonly string[] = [
  'iif(condition, yes, no) AS CASE WHEN condition THEN yes ELSE no END',
  'width_bucket(x, low, high, n) AS CAST(greatest(0, least(n + 1, floor((x - low) * n / (high - low)) + 1)) AS INTEGER)',
  // PostgreSQL and Snowflake
  "initcap(x) AS array_to_string(list_transform(regexp_extract_all(lower(x), '[[:alnum:]]+|[^[:alnum:]]+'), lambda w: upper(w[1]) || w[2:]), '')",
  // SQLite
  'datetime(x) AS CAST(x AS TIMESTAMP)',
  'julianday(x) AS epoch(TRY_CAST(x AS TIMESTAMP)) / 86400.0 + 2440587.5',
  'total(x) AS coalesce(sum(CAST(x AS DOUBLE)), 0.0)',
  // MySQL
  'substring_index(s, mark, n) AS array_to_string(CASE WHEN n > 0 THEN string_split(s, mark)[1:n] ELSE string_split(s, mark)[n:] END, mark)',
  // BigQuery
  'safe_divide(a, b) AS CASE WHEN b <> 0 THEN a / b END',
  'ieee_divide(a, b) AS a / b',
  "approx_top_count(x, n) AS list_transform(list_reverse_sort(list_transform(map_entries(histogram(x)), lambda e: {'count': e.value, 'value': e.key}))[1:n], lambda e: {'value': e.value, 'count': e.count})",
]

/** Declares the macros on a database. */
export async function declareCompatibility(connection: Connection): Promise<void> {
  for (const macro of compatibilityMacros)
    await connection.run(`CREATE OR REPLACE TEMP MACRO ${macro}`)
}
