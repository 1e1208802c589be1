import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findLlama } from './local/find-llama.ts'
import { openLocalModel } from './local/open-local-model.ts'
import { ModelFault } from './model-fault.ts'
import type { Provider } from './provider.ts'

const missing = 'The package node-llama-cpp is not installed: npm install node-llama-cpp.'

/** A model in a GGUF file, run within this process by node-llama-cpp, which a user installs who wants it. */
export const local: Provider = {
  name: 'local',
  example: 'local:models/SmolLM2-135M-Instruct.gguf',
  keys: [],
  seconds: 900,
  // one process runs one model, and two answers at once take twice as long each
  concurrency: 1,
  findObstacle: async () => (findLlama() === null ? missing : null),
  async open(name, { environment }) {
    const found = findLlama()
    if (found === null) throw new ModelFault('unavailable', missing)
    const file = resolve(name)
    if (!existsSync(file)) throw new ModelFault('unavailable', `There is no file "${name}".`)
    const threads = Number(environment['WORLDLOOM_LLAMA_THREADS'] ?? '') || undefined
    return openLocalModel({ name, file, module: found, threads })
  },
}
