import { quoteText } from '../../sql/quote.ts'
import { describeAsText } from './describe-as-text.ts'
import type { OpenSource } from './source.ts'

/** Parquet carries types of its own; what it holds is judged by the schema's all the same. */
export const openParquet: OpenSource = async (path, _, connection) => {
  const from = `read_parquet(${quoteText(path)})`
  return { from, columns: await describeAsText(from, connection) }
}
