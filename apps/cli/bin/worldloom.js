#!/usr/bin/env node
// In a clone the sources run as written; the published package holds their bundle alone.
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
// the first with SQLite
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`Worldloom needs Node 22.13 or newer and this is Node ${process.versions.node}.`)
  console.error('In a clone, `npx --no-install worldloom` runs it on the Node the project brings.')
  process.exit(2)
}
const sources = new URL('../src/main.ts', import.meta.url)
const bundle = new URL('../dist/main.js', import.meta.url)
if (existsSync(sources)) {
  // hundreds of small files: without the cache of what Node made of them, starting takes a second
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../../.cache/node', import.meta.url))
  enableCompileCache(process.env.NODE_COMPILE_CACHE)
  await import(sources.href)
} else {
  await import(bundle.href)
}
