import type { JsonSchema } from '../model.ts'

/** What is used of node-llama-cpp, which is no dependency and so has no types here. */
export interface LlamaModule {
  getLlama(options: {
    readonly gpu: false
    readonly build: 'never'
    readonly logLevel: 'error'
    readonly progressLogs: false
  }): Promise<Llama>
  readonly LlamaChat: new (options: { readonly contextSequence: LlamaSequence }) => LlamaChat
}

export interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>
  createGrammarForJsonSchema(schema: JsonSchema): Promise<object>
}

export interface LlamaModel {
  readonly trainContextSize: number
  createContext(options: {
    readonly contextSize: { readonly min: number; readonly max: number }
    readonly batchSize: number
    readonly sequences: number
    readonly threads: number
  }): Promise<LlamaContext>
}

export interface LlamaContext {
  getSequence(): LlamaSequence
}

export interface LlamaSequence {
  readonly tokenMeter: {
    getState(): object
    diff(state: object): { readonly usedInputTokens: number; readonly usedOutputTokens: number }
  }
  dispose(): void
}

export interface LlamaChat {
  generateResponse(
    history: readonly object[],
    options: {
      readonly grammar?: object
      readonly maxTokens: number
      readonly temperature: number
      readonly seed: number
      readonly dryRepeatPenalty: {
        readonly strength: number
        readonly base: number
        readonly allowedLength: number
        readonly lastTokens: number
        readonly sequenceBreakers: readonly string[]
      }
      readonly signal?: AbortSignal
      readonly stopOnAbortSignal: false
    },
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>
  dispose(): void
}
