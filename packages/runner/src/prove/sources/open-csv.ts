import { quoteText } from '../../sql/quote.ts'
import { readHeader } from '../read-header.ts'
import type { OpenSource } from './source.ts'

/** RFC 4180 and nothing kinder: an empty field is NULL, `""` is the empty text. */
export const openCsv: OpenSource = async (path) => {
  const names = (await readHeader(path)) ?? []
  // by number, so that no name in the file reaches the reader's options
  const columns = names.map((_, index) => `'c${index}': 'VARCHAR'`)
  const options = [
    'auto_detect = false',
    'header = true',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    'strict_mode = true',
    `columns = {${columns.join(', ')}}`,
  ]
  if (names.length === 0) return { from: '(SELECT 1 WHERE false)', columns: [] }
  return {
    from: `read_csv(${quoteText(path)}, ${options.join(', ')})`,
    columns: names.map((name, index) => ({ name, text: `c${index}` })),
  }
}
