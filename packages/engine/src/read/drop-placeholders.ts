/**
 * A schema without the marks that an installer puts a prefix for, as in `%PREFIX%_members` or `#__users`. A mark is
 * known by standing in the name of a table that is created; blanks in its place keep all places true.
 */
export function dropPlaceholders(text: string): string {
  const mark = created.exec(text)?.groups?.['mark']
  if (mark === undefined) return text
  const pattern = new RegExp(`(["\`[]?)${mark.replaceAll(/[$%{}]/g, '\\$&')}`, 'g')
  return text.replaceAll(pattern, (found, quote: string) => quote.padStart(found.length, ' '))
}

const created =
  /^\s*CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?["`[]?(?<mark>%\w+%_?|#__|\{\$?\w+\}_?)\w/im
