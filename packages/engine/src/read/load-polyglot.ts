import { setFlagsFromString } from 'node:v8'

/** The parser and translator of SQL in any dialect. */
export type Polyglot = typeof import('@polyglot-sql/sdk')

let loading: Promise<Polyglot> | null = null

/** Loads the parser, which takes a fifth of a second, only when there is something to read. */
export function loadPolyglot(): Promise<Polyglot> {
  loading ??= load()
  return loading
}

/**
 * The parser's WebAssembly has functions so large that optimizing them takes seconds of a core, more than thousands of
 * texts win by it. Each function takes its budget of bytes to run unoptimized when the module is made, from this setting
 * of V8; modules made later have V8's own again.
 */
async function load(): Promise<Polyglot> {
  setFlagsFromString('--wasm-tiering-budget=2147483647')
  try {
    return await import('@polyglot-sql/sdk')
  } finally {
    setFlagsFromString('--wasm-tiering-budget=13000000')
  }
}
