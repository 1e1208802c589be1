import { quoteText } from './quote.ts'

/** SQL that reads a CSV file as text: RFC 4180 and nothing kinder, an empty field is NULL, `""` is the empty text. */
export function printReadCsv(path: string, columns: readonly string[]): string {
  const types = columns.map((name) => `${quoteText(name)}: 'VARCHAR'`)
  const options = [
    'auto_detect = false',
    'header = true',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    'strict_mode = true',
    `columns = {${types.join(', ')}}`,
  ]
  return `read_csv(${quoteText(path)}, ${options.join(', ')})`
}
