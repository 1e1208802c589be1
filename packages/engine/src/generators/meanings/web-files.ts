import { readWords } from '../../infer/meanings/table-words.ts'
import { logNormal } from '../../random/quantiles.ts'
import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { pickFrom, pickPosition } from '../pick-weighted.ts'
import { inventSlug } from './slug.ts'

/** Files: name, ending and media type of one row agree. */
export const webFiles: Readonly<Record<string, Generator>> = {
  'web.mime-type': (context) => fromKind(context, 'media types', 0, 15),
  'web.file-extension': makeExtension,
  'web.file-format': (context) => fromKind(context, 'endings', 1, 4),
  'web.file-name': makeFileName,
  'web.file-path': makeFilePath,
  'web.file-size': makeSize,
}

/** In bytes, or in the unit that its name tells. */
function makeSize(context: Context): Generated | null {
  const name = columnWords(context.table.table, context.column)
  const { word, bytes, usual } = units.find(({ told }) => told.test(name)) ?? plainBytes
  // what passes a line in a day is more than a file
  const isTraffic = bytes > 1000 && traffic.test(name)
  const median = (isTraffic ? 420_000_000 : usual) / bytes
  return makeNumber(context, {
    inverse: logNormal(median, isTraffic ? 1.1 : 1.7),
    minimum: 300 / bytes,
    maximum: bytes === 1 ? 9e8 : 90e9 / bytes,
    decimals: bytes === 1 ? 0 : 2,
    why: bytes === 1 ? 'bytes, around 184 kB' : `${word}, around ${median}`,
  })
}

const traffic = /\b(upload|download|uploaded|downloaded|total|traffic|used|usage)\b/
const plainBytes = { word: 'bytes', bytes: 1, usual: 184_000 }
const units = [
  { told: /\bkilobytes?\b/, word: 'kilobytes', bytes: 1000, usual: 184_000 },
  { told: /\bmegabytes?\b/, word: 'megabytes', bytes: 1_000_000, usual: 4_200_000 },
  { told: /\bgigabytes?\b/, word: 'gigabytes', bytes: 1_000_000_000, usual: 12_000_000_000 },
]

const images = [
  ['image/jpeg', 'jpg', 60],
  ['image/png', 'png', 30],
  ['image/webp', 'webp', 10],
] as const
const files = [
  ['image/jpeg', 'jpg', 34],
  ['application/pdf', 'pdf', 28],
  ['image/png', 'png', 18],
  ['text/csv', 'csv', 8],
  ['video/mp4', 'mp4', 7],
  ['application/zip', 'zip', 5],
] as const

/** What the file is called after: `avatar` in `avatar content type`. */
function subjectOf({ table, column }: Context): string {
  const words = columnWords(table.table, column)
  return words
    .replace(
      /\b(original|file|name|content|mime|media|type|extension|ext|format|path|url|location)\b/g,
      '',
    )
    .trim()
}

/** The kind of the file: a place in the list, the same for all columns that speak of it. */
function kindOf(context: Context): {
  readonly kinds: typeof images | typeof files
  readonly place: Expression
} {
  const subject = subjectOf(context)
  const isImage =
    /\b(image|avatar|photo|picture|logo|icon|banner|thumbnail|header|cover|emoji)\b/.test(
      `${subject} ${readWords(context.table.table).table}`,
    )
  const kinds = isImage ? images : files
  const weights = kinds.map(([, , weight]) => weight)
  const place = context.helper(
    `kind of ${subject === '' ? 'file' : subject}`,
    (draw) =>
      pickPosition(context, isImage ? 'kinds of images' : 'kinds of files', weights, draw(0)),
    'what kind of file it is',
  )
  return { kinds, place }
}

function fromKind(context: Context, name: string, part: 0 | 1, least: number): Generated | null {
  if (textRoom(context) < least) return null
  const { kinds, place } = kindOf(context)
  const list = context.list(
    `${name} of ${kinds === images ? 'images' : 'files'}`,
    'text',
    kinds.map((kind) => kind[part]),
  )
  return { expression: call('item', list, place), why: 'fits the name of the file' }
}

function makeExtension(context: Context): Generated | null {
  if (/\b(employee|person|contact|phone|staff|user)\b/.test(wordsOf(context)))
    return makeCode(context, ['[1-9][0-9]{3}', '[1-9][0-9]{2}'], 4, 'an extension of a telephone')
  return fromKind(context, 'endings', 1, 4)
}

const subjects = [
  'report',
  'invoice',
  'photo',
  'scan',
  'contract',
  'draft',
  'summary',
  'presentation',
  'image',
  'export',
  'notes',
  'receipt',
]
const pictures = ['photo', 'portrait', 'image', 'picture', 'shot', 'scan']

/** `invoice-copper-lane-2871.pdf` */
function fileName(context: Context): Expression {
  const { kinds, place } = kindOf(context)
  const isImage = kinds === images
  const list = context.list(
    `endings of ${isImage ? 'images' : 'files'}`,
    'text',
    kinds.map(([, ending]) => ending),
  )
  return concat(
    pickFrom(
      context,
      isImage ? 'names of pictures' : 'names of files',
      isImage ? pictures : subjects,
      null,
      context.draw(13),
    ),
    text('-'),
    inventSlug(context, '-'),
    text('-'),
    call('hex', call('below', context.draw(14), number(65_536)), number(4)),
    text('.'),
    call('item', list, place),
  )
}

function makeFileName(context: Context): Generated | null {
  if (textRoom(context) < 45) return shortName(context)
  return { expression: fileName(context), why: "a file's name" }
}

/** `scan-4821.pdf` */
function shortName(context: Context): Generated | null {
  const why = "a file's name"
  if (context.mustDiffer || textRoom(context) < 18)
    return makeCode(context, ['scan-[1-9][0-9]{3}\\.pdf', 'scan[1-9][0-9]{3}', '[a-z]{8}'], 4, why)
  const { kinds, place } = kindOf(context)
  const endings = context.list(
    `endings of ${kinds === images ? 'images' : 'files'}`,
    'text',
    kinds.map(([, ending]) => ending),
  )
  const [name, names] =
    kinds === images
      ? (['short names of pictures', pictures] as const)
      : (['short names of files', shorts] as const)
  const subject = pickFrom(context, name, names, null, context.draw(13))
  const nth = add(call('below', context.draw(14), number(9000)), number(1000))
  return {
    expression: concat(
      subject,
      text('-'),
      cast(nth, { kind: 'text' }),
      text('.'),
      call('item', endings, place),
    ),
    why,
  }
}

const shorts = ['scan', 'file', 'report', 'draft', 'export', 'notes']

/** `uploads/4f/invoice-copper-lane-2871.pdf` */
function makeFilePath(context: Context): Generated | null {
  if (textRoom(context) < 60) return null
  const folder = call('hex', call('below', context.draw(16), number(256)), number(2))
  return {
    expression: concat(text('uploads/'), folder, text('/'), fileName(context)),
    why: 'a folder and a file',
  }
}
