/**
 * How texts of the example shop read: makes it, measures its reviews and product descriptions and
 * writes `texts.md` beside this file. `--show` prints some of them to be read by eye.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTexts } from './texts/make-texts.ts'
import { measureTexts, type TextFigure } from './texts/measure-texts.ts'

const { reviews, products } = await makeTexts(1)
const report = [
  '# How texts read',
  '',
  'Written by `node benchmarks/texts.ts`: 300 reviews and 500 products of the example shop.',
  '',
  '| figure | found | goal |',
  '| --- | --- | --- |',
  ...measureTexts(reviews, products).map(printFigure),
  '',
]
writeFileSync(join(import.meta.dirname, 'texts.md'), report.join('\n'))
console.log(report.join('\n'))
if (process.argv.includes('--show')) {
  for (const { stars, title, body } of reviews.slice(0, 40))
    console.log(`${stars} ${title}\n  ${body}`)
  for (const { name, description } of products.slice(0, 30))
    console.log(`${name}\n  ${description}`)
}

function printFigure({ name, value, goal: [least, most], unit }: TextFigure): string {
  const tail = unit ? ` ${unit}` : ''
  const goal = least === most ? `${least}` : `${least} to ${most}`
  return `| ${name} | ${Number(value.toPrecision(3))}${tail} | ${goal}${tail} |`
}
