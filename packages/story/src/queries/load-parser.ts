/** The parser of queries in any dialect. */
export type Parser = typeof import('@polyglot-sql/sdk')

/** Loads the parser, which takes a fifth of a second, only when there are queries to read. */
export function loadParser(): Promise<Parser> {
  return import('@polyglot-sql/sdk')
}
