import { setFlagsFromString } from 'node:v8'

/** The parser of queries in any dialect. */
export type Parser = typeof import('@polyglot-sql/sdk')

let loading: Promise<Parser> | null = null

/** Loads the parser, which takes a fifth of a second, only when there are queries to read. */
export function loadParser(): Promise<Parser> {
  loading ??= load()
  return loading
}

/**
 * The parser's WebAssembly has functions so large that optimizing them takes seconds of a core, more than thousands of
 * queries win by it. Each function takes its budget of bytes to run unoptimized when the module is made, from this
 * setting of V8; modules made later have V8's own again. The command keeps all its modules from it.
 */
async function load(): Promise<Parser> {
  setFlagsFromString('--wasm-tiering-budget=2147483647')
  try {
    return await import('@polyglot-sql/sdk')
  } finally {
    setFlagsFromString('--wasm-tiering-budget=13000000')
  }
}
