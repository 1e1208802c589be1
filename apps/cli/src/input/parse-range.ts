/** The rows `Table=from..to` of a table, or the text itself where it has another form. */
export function parseRange(
  text: string,
): { readonly table: string; readonly from: number; readonly to: number } | string {
  const [, table = '', from, to] = text.match(/^(.+)=(\d+)\.\.(\d+)$/) ?? []
  return table === '' ? text : { table, from: Number(from), to: Number(to) }
}
