import type { MeaningEntry } from '../../../src/infer/meanings/meaning.ts'

/** The reference page of meanings, as it stands in `docs/reference/meanings.md`. */
export function printMeaningsPage(catalogue: readonly MeaningEntry[]): string {
  const domains = [...new Set(catalogue.map(({ name }) => getDomain(name)))]
  const sections = domains.map((domain) => {
    const entries = catalogue.filter(({ name }) => getDomain(name) === domain)
    const rows = entries.map(
      ({ name, fits, description }) => `| \`${name}\` | ${fits.join(', ')} | ${description} |`,
    )
    return [`## ${domain}`, '', '| meaning | types | what it is |', '| --- | --- | --- |', ...rows]
  })
  return [introduction, ...sections.map((lines) => lines.join('\n'))].join('\n\n').concat('\n')
}

function getDomain(name: string): string {
  return name.split('.')[0] ?? name
}

const introduction = `# Meanings of columns

What a column holds is found from its name, type, comment, checks and neighbours, and from the name
of its table: \`name\` in \`Country\` is a country's name, in \`Product\` a product's. A meaning chooses the
generator; a rule may name it, as in \`dictionary: person.given-name\`. \`worldloom inspect\` shows the
meaning of each column and why it is believed. \`text.plain\` and \`number.plain\` say that nothing is known.

A meaning is given only to a column of a type it fits. Types: \`number\` has decimals, \`choice\` is an
enum or a column whose CHECK lists its values, \`other\` is a type of one database alone.`
