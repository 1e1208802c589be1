import type { Graphviz } from '@hpcc-js/wasm-graphviz'

/** Loads Graphviz, which is slow: late, and once. */
export async function loadGraphviz(): Promise<Graphviz> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  return Graphviz.load()
}
