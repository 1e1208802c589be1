import type { WritableColumn } from '@worldloom/engine'

/** A text as its column can hold it: white space in order, nothing that cannot be printed; null where it is not fit. */
export function tidyText(
  value: unknown,
  {
    style,
    minimumLength,
    maximumLength,
  }: Pick<WritableColumn, 'style' | 'minimumLength' | 'maximumLength'>,
): string | null {
  if (typeof value !== 'string') return null
  const printable = value.toWellFormed().replace(/[^\P{C}\n\t]|\ufffd/gu, '')
  const text = (
    style === 'short' ? printable.replace(/\s+/g, ' ') : printable.replace(/[^\S\n]+/g, ' ')
  ).trim()
  const isFit = text.length >= Math.max(1, minimumLength) && text.length <= maximumLength
  return isFit && /[\p{L}\p{N}]/u.test(text) && !isFiller(text) ? text : null
}

/** What stands for a text that was not written. */
function isFiller(text: string): boolean {
  return /^(?:string|text|n\/?a|null|none|todo|tbd|\.+|-+|lorem ipsum.*|\[[^\]]*\]|<[^>]*>)$/i.test(
    text,
  )
}
