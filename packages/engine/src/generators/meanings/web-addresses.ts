import { readWords } from '../../infer/meanings/table-words.ts'
import { add, call, cast, column, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { hexDigits } from '../parts/characters.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { pickFrom, pickWeighted } from '../pick-weighted.ts'
import { findTitle, inventSlug, makeSlug, slugOf } from './slug.ts'

/** Addresses; no host of them is anybody's (RFC 2606, RFC 5737, RFC 3849). */
export const webAddresses: Readonly<Record<string, Generator>> = {
  'web.url': makeUrl,
  'web.redirect-url': makeUrl,
  'web.image-url': makeImageUrl,
  'web.referrer': makeReferrer,
  'web.path': makePath,
  'web.slug': (context) => makeSlug(context),
  'web.domain': makeDomain,
  'web.host': makeHost,
  'web.port': (context) =>
    pickNumber(
      context,
      { 443: 44, 80: 20, 5432: 10, 8080: 10, 22: 6, 3306: 5, 6379: 3, 8443: 2 },
      'a port that is in use',
    ),
  'web.ip': makeIp,
  'web.mac-address': makeMac,
}

const stems = [
  'alder',
  'arbor',
  'atlas',
  'beacon',
  'bluebird',
  'brookside',
  'canyon',
  'clearwater',
  'cobalt',
  'crestline',
  'driftwood',
  'eastgate',
  'evergreen',
  'fairview',
  'foxglove',
  'granite',
  'greenfield',
  'harborline',
  'hillcrest',
  'ironwood',
  'juniper',
  'keystone',
  'lakeshore',
  'larkspur',
  'lighthouse',
  'meadow',
  'northfield',
  'oakridge',
  'orchard',
  'pinecrest',
  'redwood',
  'riverbend',
  'rosewood',
  'silverline',
  'stonebridge',
  'sunfield',
  'tidewater',
  'valley',
  'westbrook',
  'willow',
]
const tails = ['', '', '', 'co', 'group', 'labs', 'online', 'shop', 'studio', 'works']

/** `riverbendlabs.example`: the top-level domain that will never be registered. */
function domainOf(context: Context): Expression {
  return concat(
    pickFrom(context, 'domain stems', stems, null, context.draw(1)),
    pickFrom(context, 'domain tails', tails, null, context.draw(2)),
    text('.example'),
  )
}

function makeDomain(context: Context): Generated | null {
  if (textRoom(context) < 25) return null
  return { expression: domainOf(context), why: 'a domain under .example, which nobody owns' }
}

/** `web-03.riverbend.example` */
function makeHost(context: Context): Generated | null {
  if (textRoom(context) < 32) return null
  const role = pickFrom(
    context,
    'host roles',
    ['web', 'app', 'db', 'cache', 'worker', 'mail', 'api'],
    [30, 24, 14, 8, 12, 4, 8],
    context.draw(3),
  )
  const place = call(
    'lpad',
    cast(add(call('below', context.draw(4), number(12)), number(1)), { kind: 'text' }),
    number(2),
    text('0'),
  )
  return {
    expression: concat(role, text('-'), place, text('.'), domainOf(context)),
    why: 'a role, a number and a domain under .example',
  }
}

/** The slug or the title of the row, or two words. */
function lastPart(context: Context): Expression {
  const slug = findSibling(context, ['web.slug'], { kinds: ['text'] })
  const title = slug ? null : findTitle(context)
  const invented = inventSlug(context, '-')
  const made = slug ? column(slug.name) : title ? slugOf(column(title.name), '-', 80) : invented
  return made === invented ? made : call('coalesce', made, invented)
}

function folderOf({ table }: Context): string {
  const word = readWords(table.table).table.replaceAll(' ', '-')
  return /(s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : word.endsWith('y')
      ? `${word.slice(0, -1)}ies`
      : `${word}s`
}

function makeUrl(context: Context): Generated | null {
  if (/quer(y|ies)$/i.test(context.column.name)) return makeQuery(context)
  const room = textRoom(context)
  if (room < 28) return null
  const host = concat(text('https://www.'), domainOf(context))
  const isHome = /\b(website|web ?site|homepage|home page|site)\b/.test(
    columnWords(context.table.table, context.column),
  )
  if (isHome || room < 100) return { expression: host, why: 'a site under .example' }
  return {
    expression: concat(host, text(`/${folderOf(context)}/`), lastPart(context)),
    why: 'a page under .example',
  }
}

const makeQuery = oneOf(
  { 'page=2': 34, 'sort=price': 24, 'q=lamp': 16, 'sort=newest&page=1': 14, 'color=blue': 12 },
  'what follows the question mark',
)

/** `https://cdn.example.com/products/copper-lane-3f9a21c4.jpg` */
function makeImageUrl(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 60) return null
  const name =
    room < 140
      ? hexDigits(context, 16)
      : concat(lastPart(context), text('-'), hexDigits(context, 8))
  return {
    expression: concat(
      text(`https://cdn.example.com/${folderOf(context).slice(0, 24)}/`),
      name,
      text('.jpg'),
    ),
    why: 'a picture on a host kept for examples',
    isDistinct: false,
  }
}

function makeReferrer(context: Context): Generated | null {
  if (/path$/i.test(context.column.name)) return makePath(context)
  if (textRoom(context) < 60) return null
  const options = [
    ['https://search.example/', 46],
    ['https://www.example.com/', 22],
    ['https://social.example/feed', 14],
    ['https://news.example/', 8],
    ['https://mail.example/', 6],
    ['https://partner.example/offers', 4],
  ] as const
  return {
    expression: pickWeighted(
      options.map(([value, weight]) => ({ value: text(value), weight })),
      context.draw(0),
    ),
    why: 'mostly a search engine; hosts kept for examples',
  }
}

/** `/products/copper-lane` */
function makePath(context: Context): Generated | null {
  if (textRoom(context) < 60) return null
  const folders = ['/', '/products/', '/categories/', '/blog/', '/pages/', '/collections/']
  const folder = pickFrom(context, 'path folders', folders, [4, 46, 20, 14, 10, 6], context.draw(3))
  return { expression: concat(folder, lastPart(context)), why: 'a page of the site' }
}

function makeIp(context: Context): Generated | null {
  const { type } = context.column
  if (type.kind !== 'text' || textRoom(context) < 15) return null
  const size = (n: number, count: number): Expression =>
    cast(add(call('below', context.draw(n), number(count)), number(1)), { kind: 'text' })
  const network = pickWeighted(
    ['192.0.2.', '198.51.100.', '203.0.113.'].map((value) => ({ value: text(value), weight: 1 })),
    context.draw(1),
  )
  const isSix = /v ?6\b/i.test(context.column.name)
  return isSix && textRoom(context) >= 39
    ? {
        expression: concat(
          text('2001:db8:'),
          call('hex', call('below', context.draw(2), number(65_536)), number(4)),
          text('::'),
          call('hex', call('below', context.draw(3), number(65_536)), number(4)),
        ),
        why: 'an address kept for documentation (RFC 3849)',
      }
    : {
        expression: concat(network, size(2, 254)),
        why: 'an address kept for documentation (RFC 5737)',
      }
}

/** Locally administered, so that no maker owns it. */
function makeMac(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 17) return null
  const pair = (n: number): Expression =>
    call('hex', call('below', context.draw(n), number(256)), number(2))
  return {
    expression: concat(text('02:'), ...[1, 2, 3, 4].flatMap((n) => [pair(n), text(':')]), pair(5)),
    why: 'a local address of a network card',
  }
}
