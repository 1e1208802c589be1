import type { Flaw } from '@worldloom/agents'
import type { WritableColumn } from '@worldloom/engine'
import { listParts } from './list-parts.ts'
import { tidyText } from './tidy-text.ts'

/** The parts of each column's texts, as many of a column as were asked for; columns without all of them are left out. */
export type GroupTexts = Readonly<Record<string, readonly (readonly string[])[]>>

/** What can be used of a vocabulary, and what is wrong with the rest. */
export function tidyVocabulary(
  answer: unknown,
  columns: readonly WritableColumn[],
  rows: number,
): { readonly texts: GroupTexts; readonly flaws: readonly Flaw[] } {
  const flaws: Flaw[] = []
  const texts = columns.flatMap((column): [string, readonly (readonly string[])[]][] => {
    const given = readMember(answer, column.name)
    const parts = listParts(column, rows).map(({ name, count, room }) => {
      const list = readMember(given, name)
      const bounds = { style: column.style, minimumLength: 1, maximumLength: room }
      const fit = (Array.isArray(list) ? list : []).flatMap((text) => tidyText(text, bounds) ?? [])
      const different = [...new Set(fit)].slice(0, count)
      if (different.length < Math.ceil(count / 2))
        flaws.push({
          path: `/${column.name}/${name}`,
          message: `has ${different.length} fit entries, ${count} are wanted of at most ${room} letters`,
        })
      return different
    })
    return parts.every(({ length }) => length > 0) ? [[column.name, parts]] : []
  })
  return { texts: Object.fromEntries(texts), flaws }
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}
