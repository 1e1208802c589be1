import { quoteText } from '../../sql/quote.ts'
import { describeAsText } from './describe-as-text.ts'
import type { OpenSource } from './source.ts'

/** Parquet carries types of its own; what it holds is judged by the schema's all the same. */
export const openParquet: OpenSource = async (path, _, connection) => {
  const from = `read_parquet(${quoteText(path)})`
  const columns = await describeAsText(from, connection)
  const number = 'file_row_number'
  // a column of that name would be in its way
  if (columns.some(({ name }) => name.toLowerCase() === number)) return { from, columns }
  return {
    from,
    columns,
    numbered: { from: `read_parquet(${quoteText(path)}, ${number} = true)`, number },
  }
}
