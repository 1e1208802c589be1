/**
 * How the example shop behaves beside real shops: makes it, measures it and writes `realism.md` beside
 * this file.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDatabase } from '@worldloom/database'
import { measureFigures } from './realism/measure-figures.ts'
import { realismGroups, realismSizes } from './realism/realism-groups.ts'

const example = join(import.meta.dirname, '../examples/ecommerce')
const folder = mkdtempSync(join(tmpdir(), 'realism-'))
try {
  await generateDatabase({
    schema: join(example, 'ecommerce.sql'),
    reference: join(example, 'ecommerce_reference.csv'),
    rules: join(example, 'ecommerce_rules.json'),
    tableRows: realismSizes,
    out: join(folder, 'shop'),
  })
  const found = await measureFigures(
    join(folder, 'shop', 'outputs'),
    Object.values(realismGroups).flat(),
  )
  const far = found.filter(({ isWithin }) => !isWithin)
  const report = [
    '# How real the example shop is',
    '',
    'Written by `npm run bench:realism`: 2,000 users, 500 products, 10,000 orders and 3,000 reviews, beside what is',
    'known of real shops, and what passes. A dataset without a year is described where it is published.',
    '',
    `${found.length - far.length} of ${found.length} figures pass.`,
    ...Object.entries(realismGroups).flatMap(([title, figures]) => [
      '',
      `## ${title}`,
      '',
      '| figure | here | real | source | passes | |',
      '| --- | --- | --- | --- | --- | --- |',
      ...found.filter(({ figure }) => figures.includes(figure)).map(printFound),
    ]),
    '',
  ].join('\n')
  writeFileSync(join(import.meta.dirname, 'realism.md'), report)
  console.log(report)
} finally {
  rmSync(folder, { recursive: true })
}

function printFound({
  figure,
  value,
  isWithin,
}: Awaited<ReturnType<typeof measureFigures>>[number]): string {
  const [least, most] = figure.goal
  const goal =
    least === null
      ? `≤ ${most}`
      : most === null
        ? `≥ ${least}`
        : least === most
          ? `${least}`
          : `${least} to ${most}`
  const verdict = `${isWithin ? 'passes' : '**far**'}${figure.said ? `: ${figure.said}` : ''}`
  const here = value === null ? 'none' : String(Number(value.toPrecision(3)))
  return `| ${figure.name} | ${here} | ${figure.real} | ${figure.source} | ${goal} | ${verdict} |`
}
