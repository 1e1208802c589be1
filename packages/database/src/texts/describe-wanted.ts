import { meaningsByName, type Rules, type WritableColumn } from '@worldloom/engine'

/** The letters a model is let write: whole articles would make an answer too long to end. */
export function findRoom(column: WritableColumn): number {
  return Math.min(column.maximumLength, findUsualRoom(column))
}

function findUsualRoom({ meaning, style, examples }: WritableColumn): number {
  // a reason of two words stays one
  if (examples.length > 0) return Math.max(60, ...examples.map(({ length }) => length * 3))
  return style === 'short' ? 120 : /body|abstract|bio$/.test(meaning) ? 900 : 420
}

/** What is to be written into a column, in one line. */
export function describeWanted(column: WritableColumn): string {
  const { name, minimumLength, mustDiffer } = column
  const about = describeText(column)
  const least = minimumLength > 1 ? ` and at least ${minimumLength}` : ''
  const differ = mustDiffer ? ' No two may be equal.' : ''
  return `- ${name}: ${about} At most ${findRoom(column)}${least} letters.${differ}`
}

function describeText({ meaning, examples }: WritableColumn): string {
  const [first, ...others] = examples.map((example) => `«${example}»`)
  if (first !== undefined)
    return `What its name says, in the manner of ${[first, ...others].join(', ')}.`
  return meaningsByName.get(meaning)?.description ?? 'A text.'
}

/** In which language to write. */
export function describeLanguage({ locale }: Rules): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale.replace('_', '-'))
  return `Write in the language of the locale ${locale} (${language ?? locale}).`
}
