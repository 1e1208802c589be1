/** Gives texts a place in space, so that texts that say the same lie near each other. */
export interface Embedder {
  /** `provider:name`, or `offline`. */
  readonly id: string
  /** The length of each vector; 0 until a remote embedder has answered once. */
  readonly dimension: number
  /** One vector of length 1 for each text, in their order. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>
}
