#!/usr/bin/env node
// In a clone the sources run as written; the published package holds their bundle alone.
import { existsSync } from 'node:fs'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(`Worldloom needs Node 22 or newer and this is Node ${process.versions.node}.`)
  console.error('In a clone, `npx --no-install worldloom` runs it on the Node the project brings.')
  process.exit(2)
}
const sources = new URL('../src/main.ts', import.meta.url)
const bundle = new URL('../dist/main.js', import.meta.url)
await import(existsSync(sources) ? sources.href : bundle.href)
