import { quoteName, quoteText } from '../../sql/quote.ts'
import type { OpenSource } from './source.ts'

/** One JSON object a line; the keys of the first thousand lines say which columns there are. */
export const openJsonLines: OpenSource = async (path, plan, connection) => {
  const file = quoteText(path)
  const keys = await connection.runAndReadAll(
    `SELECT DISTINCT unnest(json_keys(json)) FROM (SELECT json FROM read_ndjson_objects(${file}) LIMIT 1000)`,
  )
  const found = keys.getRows().map(([key]) => String(key))
  // a file without a line has no keys, and is empty rather than without columns
  const names = found.length > 0 ? found : plan.columns.map(({ name }) => name)
  const columns = names.map((name) => `${quoteText(name)}: 'VARCHAR'`)
  return {
    from: `read_json(${file}, format = 'newline_delimited', columns = {${columns.join(', ')}})`,
    columns: names.map((name) => ({ name, text: quoteName(name) })),
  }
}
