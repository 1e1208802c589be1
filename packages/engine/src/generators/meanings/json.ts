import { readWords } from '../../infer/meanings/table-words.ts'
import { call, cast, choose, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { hexDigits } from '../parts/characters.ts'
import { findJsonForm } from '../parts/find-json-form.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { pickFrom } from '../pick-weighted.ts'

/** Small structures that hold what their names say. */
export const json: Readonly<Record<string, Generator>> = {
  'json.object': (context) => write(context, shapeFor(context, metadata)),
  'json.settings': (context) => write(context, shapeFor(context, settings)),
  'json.metadata': (context) => write(context, shapeFor(context, metadata)),
  'json.payload': (context) => write(context, shapeFor(context, payload)),
  'json.attributes': (context) =>
    write(context, shapeFor(context, isOfGoods(context) ? attributes : profile)),
  'json.changes': (context) => write(context, changes),
  'json.list': (context) =>
    findJsonForm(context) === 'object' ? write(context, metadata) : makeList(context),
}

/** A field's values: words with shares, a share of true, or a whole number below a size. */
type Field =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'flag'; readonly share: number }
  | { readonly kind: 'count'; readonly below: number }
  | { readonly kind: 'hex'; readonly digits: number }
  | { readonly kind: 'object'; readonly fields: Shape }

type Shape = Readonly<Record<string, Field>>

const word = (...words: readonly string[]): Field => ({ kind: 'word', words })
const flag = (share: number): Field => ({ kind: 'flag', share })
const count = (below: number): Field => ({ kind: 'count', below })
const hex = (digits: number): Field => ({ kind: 'hex', digits })

const settings: Shape = {
  theme: word('light', 'dark', 'system'),
  language: word('en', 'de', 'es', 'fr'),
  notifications: {
    kind: 'object',
    fields: { email: flag(0.72), push: flag(0.55), sms: flag(0.18) },
  },
}
const metadata: Shape = {
  source: word('web', 'mobile_app', 'import', 'api'),
  version: count(5),
  campaign: word('spring_sale', 'newsletter', 'brand', 'referral'),
}
const attributes: Shape = {
  color: word('black', 'white', 'gray', 'navy', 'red', 'green'),
  size: word('S', 'M', 'L', 'XL'),
  material: word('cotton', 'polyester', 'wool', 'leather'),
}
const profile: Shape = {
  tier: word('standard', 'plus', 'premium'),
  language: word('en', 'de', 'es', 'fr'),
  verified: flag(0.7),
}
const payload: Shape = {
  event: word('created', 'updated', 'viewed', 'deleted'),
  id: count(5000),
  request_id: hex(12),
}
const changes: Shape = {
  field: word('status', 'name', 'price', 'email', 'quantity'),
  before: word('draft', 'old', 'low', 'open'),
  after: word('published', 'new', 'high', 'closed'),
}
const address: Shape = {
  street: word(
    '12 Oak Street',
    '88 Park Avenue',
    '410 Maple Drive',
    '7 Mill Lane',
    '253 Lake Road',
  ),
  city: word('Springfield', 'Riverside', 'Fairview', 'Franklin', 'Georgetown'),
  postal_code: word('01103', '92501', '37062', '27525', '78626'),
  country: word('US'),
}
const device: Shape = {
  type: word('mobile', 'desktop', 'tablet'),
  os: word('iOS', 'Android', 'Windows', 'macOS'),
  browser: word('Chrome', 'Safari', 'Edge', 'Firefox'),
}
const dimensions: Shape = {
  width: count(60),
  height: count(50),
  depth: count(40),
  unit: word('cm'),
}
const permissions: Shape = { read: flag(0.98), write: flag(0.44), delete: flag(0.08) }

const bySubject: readonly { readonly about: RegExp; readonly shape: Shape }[] = [
  { about: /\baddress\b/, shape: address },
  { about: /\b(device|client|browser|user agent)\b/, shape: device },
  { about: /\b(dimension|size|measurement)\b/, shape: dimensions },
  { about: /\b(permission|right|access|role)\b/, shape: permissions },
  { about: /\b(preference|setting|option|config\w*)\b/, shape: settings },
]

function isOfGoods({ table }: Context): boolean {
  return /\b(product|variant|item|catalog|article|sku)\b/.test(readWords(table.table).table)
}

function shapeFor(context: Context, usual: Shape): Shape {
  const own = columnWords(context.table.table, context.column)
  return bySubject.find(({ about }) => about.test(own))?.shape ?? usual
}

function write(context: Context, shape: Shape): Generated | null {
  if (findJsonForm(context) === 'array') return makeList(context)
  if (!hasRoom(context, 160)) return null
  let n = 0
  const drawn = (): Expression => context.draw(100 + n++)
  return {
    expression: print(context, shape, drawn),
    why: `an object with ${Object.keys(shape).join(', ')}`,
  }
}

function hasRoom(context: Context, length: number): boolean {
  return context.column.type.kind === 'json' || textRoom(context) >= length
}

function print(context: Context, shape: Shape, drawn: () => Expression): Expression {
  const fields = Object.entries(shape).flatMap(([name, field], i): Expression[] => [
    text(`${i === 0 ? '{' : ', '}"${name}": `),
    printField(context, name, field, drawn),
  ])
  return concat(...fields, text('}'))
}

function printField(
  context: Context,
  name: string,
  field: Field,
  drawn: () => Expression,
): Expression {
  switch (field.kind) {
    case 'word': {
      const list = `words of ${name}: ${field.words.slice(0, 2).join(', ')}`
      const weights = field.words.map((_, i) => 0.66 ** i)
      return concat(text('"'), pickFrom(context, list, field.words, weights, drawn()), text('"'))
    }
    case 'flag':
      return choose([[happens(drawn(), field.share), text('true')]], text('false'))
    case 'count':
      return cast(call('below', drawn(), number(field.below)), { kind: 'text' })
    case 'hex':
      return concat(text('"'), hexDigits(context, field.digits), text('"'))
    case 'object':
      return print(context, field.fields, drawn)
  }
}

const tags = [
  'new',
  'featured',
  'sale',
  'eco',
  'bestseller',
  'gift',
  'limited',
  'premium',
  'seasonal',
  'outdoor',
  'handmade',
  'import',
]

/** `["sale", "outdoor"]`, `[41, 208]` */
function makeList(context: Context): Generated | null {
  if (!hasRoom(context, 60)) return null
  const isKeys = /\b(ids?|key)\b/.test(wordsOf(context))
  if (isKeys) {
    const key = (n: number): Expression =>
      cast(call('below', context.draw(n), number(400)), { kind: 'text' })
    return { expression: concat(text('['), key(1), text(', '), key(2), text(']')), why: 'two keys' }
  }
  const first = pickFrom(context, 'tags, first half', tags.slice(0, 6), null, context.draw(1))
  const second = pickFrom(context, 'tags, second half', tags.slice(6), null, context.draw(2))
  const more = choose(
    [[happens(context.draw(3), 0.6), concat(text(', "'), second, text('"'))]],
    text(''),
  )
  return {
    expression: concat(text('["'), first, text('"'), more, text(']')),
    why: 'one or two words',
  }
}
