/** Whether a text of SQL has a name as a word of its own, whatever its case. */
export function hasWord(sql: string, name: string): boolean {
  const words = sql.toLowerCase().split(/[^\p{L}\p{N}_$]+/u)
  return words.includes(name.toLowerCase())
}
