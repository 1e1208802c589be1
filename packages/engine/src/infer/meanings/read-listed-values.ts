import type { Column } from '../../model/schema.ts'

/** A value that a comment lists, and the word it stands for: `1` for `active`. */
export interface ListedValue {
  readonly value: string
  readonly word: string
}

/**
 * The values a column's comment lists, or none.
 *
 * `'pending', 'paid' or 'failed'` → pending, paid, failed; `0 = open, 1 = closed` → 0, 1;
 * `kind of gear (e.g., automatic, manual)` → automatic, manual; the name `debit_or_credit` → debit, credit
 */
export function readListedValues({ name, comment, type }: Column): readonly ListedValue[] {
  if (!comment) return type.kind === 'text' ? readChoiceOfName(name, type.maxLength ?? 255) : []
  if (type.kind === 'integer') return readNumbers(comment)
  if (type.kind !== 'text') return []
  const room = type.maxLength ?? 255
  const quoted = [...comment.matchAll(/['"`‘“]([\w -]{1,40})['"`’”]/g)].map(
    ([, word]) => word ?? '',
  )
  const barred = /(?:^|[\s(:])((?:[\w-]{1,30}\s*[|/]\s*)+[\w-]{1,30})(?=$|[\s).;])/.exec(
    comment,
  )?.[1]
  const listed =
    /(?::|one of|among)\s*((?:[a-zA-Z_-]{2,30},\s*)+(?:or\s+|and\s+)?[a-zA-Z_-]{2,30})\s*\.?$/i.exec(
      comment,
    )?.[1]
  const found =
    quoted.length >= 2
      ? quoted
      : (barred?.split(/\s*[|/]\s*/) ??
        (listed ?? findBareList(comment) ?? findExamples(comment))?.split(
          /,\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+/,
        ) ??
        [])
  const words = [...new Set(found.map((word) => word.trim()).filter((word) => word !== ''))]
  const areWords = words.length >= 2 && words.every((word) => word.length <= room)
  return areWords ? words.map((value) => ({ value, word: value })) : []
}

/** A name that is a choice between two words: `debit_or_credit`, `homeOrAway`. */
function readChoiceOfName(name: string, room: number): readonly ListedValue[] {
  const found = /^([a-z]{2,})_?or_?([a-z]{2,})$/i.exec(name)
  const parts = /_or_|[a-z]Or[A-Z]/.test(name) ? (found?.slice(1) ?? []) : []
  const words = parts.map((word) => word.toLowerCase())
  return words.every((word) => word.length <= room)
    ? words.map((value) => ({ value, word: value }))
    : []
}

/** A comment that is nothing but a choice: `petrol, diesel or electric`, `AI, HUMAN`. */
function findBareList(comment: string): string | undefined {
  return bareLists.map((list) => list.exec(comment)?.[1]).find((found) => found !== undefined)
}

const bareLists: readonly RegExp[] = [
  /^\s*((?:[a-z][\w-]{0,29},\s*)*[a-z][\w-]{0,29},?\s+or\s+[a-z][\w-]{0,29})\.?\s*$/i,
  /^\s*([A-Z][A-Z0-9_]{1,29}(?:,\s*[A-Z][A-Z0-9_]{1,29})+)\.?\s*$/,
  // of two words in small letters each may be a part of what the column holds
  /^\s*([a-z][a-z0-9_-]{1,29}(?:,\s*[a-z][a-z0-9_-]{1,29}){2,})\.?\s*$/,
]

/** Whether a comment says that there are no other values; «apartment, floor or building» may say what is meant. */
export function listsAll(comment: string): boolean {
  return /\b(?:values?|one of|options?|allowed|enum|can be|must be|either)\b/i.test(comment)
}

/** What stands behind «e.g.», or alone in parentheses: a few words each, and nothing left open by «etc.». */
function findExamples(comment: string): string | undefined {
  const introduced =
    /\b(?:e\.?g\.?|i\.e\.|such as|for example|for instance|either)[,:]?\s+([^().;]+)/i
  const found = introduced.exec(comment)?.[1] ?? /\(([^()]+,[^()]+)\)/.exec(comment)?.[1]
  const words = found?.replace(/,?\s*(?:etc|and so on|\.\.\.|…).*$/i, '').trim()
  return words &&
    /^(?:[\p{L}\d][\p{L}\d&+'-]*(?: [\p{L}\d&+'-]+){0,2}(?:, ?|$))+$/u.test(
      words.replaceAll(/,?\s+(?:or|and)\s+/g, ', '),
    )
    ? words
    : undefined
}

function readNumbers(comment: string): readonly ListedValue[] {
  const found = [
    ...comment.matchAll(/(?<![\w.])(\d{1,3})\s*(?:=|:|-|–|\)|=>)\s*([a-z][\w ]{0,30})/gi),
  ]
  const values = new Map(found.map(([, value, word]) => [value ?? '', word ?? '']))
  return values.size >= 2 ? [...values].map(([value, word]) => ({ value, word })) : []
}
