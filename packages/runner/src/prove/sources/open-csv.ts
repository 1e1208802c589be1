import { printReadCsv } from '../../sql/print-read-csv.ts'
import { readHeader } from '../read-header.ts'
import type { OpenSource } from './source.ts'

/** The fields of a CSV file, each as it is written. */
export const openCsv: OpenSource = async (path) => {
  const names = (await readHeader(path)) ?? []
  if (names.length === 0) return { from: '(SELECT 1 WHERE false)', columns: [] }
  // by number, so that no name in the file reaches the reader's options
  const columns = names.map((name, index) => ({ name, text: `c${index}` }))
  const from = printReadCsv(
    path,
    columns.map(({ text }) => text),
  )
  return { from, columns }
}
