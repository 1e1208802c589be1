/**
 * How many columns of real schemas get a meaning. Reads the schemas under WORLDLOOM_CORPUS, writes
 * `meanings.md` beside this file and prints a sample of 200 to be read by eye.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { findMeaning, readSchema } from '@worldloom/engine'

const corpus = process.env['WORLDLOOM_CORPUS']
if (!corpus) {
  console.log('Set WORLDLOOM_CORPUS to a folder of schemas.')
  process.exit(2)
}

/** A column and what was found of it. */
interface Found {
  readonly file: string
  readonly column: string
  readonly type: string
  readonly meaning: string
  readonly why: string
}

const found: Found[] = []
const skipped: string[] = []
const files = globSync(['ddl/*/schema.sql', 'golden/*/*/schema.sql'], { cwd: corpus }).sort()
for (const name of files) {
  const path = `${corpus}/${name}`
  const { schema } = await readSchema({ text: readFileSync(path, 'utf8'), file: name })
  const file = relative(corpus, path).replace('/schema.sql', '')
  if (schema.tables.length === 0) skipped.push(file)
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const { name: meaning, why } = findMeaning(column, table, schema)
      const type = column.typeText
      found.push({ file, column: `${table.name}.${column.name}`, type, meaning, why })
    }
  }
}

const unknown = found.filter(({ meaning }) => /^(text|number)\.plain$/.test(meaning))
const share = (1 - unknown.length / found.length) * 100
const sample = found.filter((_, index) => index % Math.ceil(found.length / 200) === 0)
const report = [
  '# Meanings of real columns',
  '',
  'Written by `node benchmarks/meanings.ts`. Columns of the schemas under `WORLDLOOM_CORPUS` that get a',
  'meaning other than `text.plain` and `number.plain`; the goal is 85 %.',
  '',
  `**${share.toFixed(1)} %** of ${found.length} columns in ${files.length - skipped.length} files;`,
  `${skipped.length} files were not read.`,
  '',
  '## Without a meaning',
  '',
  [...countBy(unknown.map(({ column }) => column.split('.').at(-1)?.toLowerCase() ?? ''))]
    .sort(([nameA, countA], [nameB, countB]) => countB - countA || (nameA < nameB ? -1 : 1))
    .map(([name, count]) => (count > 1 ? `${name} (${count})` : name))
    .join(', '),
  '',
  '## Meanings',
  '',
  '| meaning | columns |',
  '| --- | --- |',
  ...[...countBy(found.map(({ meaning }) => meaning))]
    .sort(([nameA, countA], [nameB, countB]) => countB - countA || (nameA < nameB ? -1 : 1))
    .map(([name, count]) => `| ${name} | ${count} |`),
]
writeFileSync(new URL('meanings.md', import.meta.url), `${report.join('\n')}\n`)
console.log(`${share.toFixed(1)} % of ${found.length} columns have a meaning; a sample:`)
for (const { column, type, meaning, why } of sample) {
  console.log(`${column.padEnd(50)} ${type.padEnd(24)} ${meaning.padEnd(28)} ${why}`)
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
