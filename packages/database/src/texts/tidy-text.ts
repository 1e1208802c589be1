import type { WritableColumn } from '@worldloom/engine'
import { isEcho } from './is-echo.ts'
import { isStutter } from './is-stutter.ts'

/**
 * A text as its column can hold it: white space in order, nothing that cannot be printed. Null where it is not
 * fit: too long, a placeholder, an instruction given back, the same words over and over.
 */
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
  const isText = isFit && /[\p{L}\p{N}]/u.test(text)
  return isText && !isFiller(text) && !isEcho(text) && !isStutter(text) ? text : null
}

/** What stands for a text that was not written. */
function isFiller(text: string): boolean {
  return /^(?:string|text|n\/?a|null|none|todo|tbd|\.+|-+|lorem ipsum.*|\[[^\]]*\]|<[^>]*>)$/i.test(
    text,
  )
}
