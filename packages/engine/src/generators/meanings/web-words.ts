import { concat, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { hexDigits } from '../parts/characters.ts'
import { makeCode } from '../parts/make-code.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** What browsers, servers and campaigns write down. */
export const webWords: Readonly<Record<string, Generator>> = {
  'web.browser': oneOf(
    { Chrome: 62, Safari: 22, Edge: 7, Firefox: 5, 'Samsung Internet': 3, Opera: 1 },
    'a browser',
  ),
  'web.operating-system': oneOf(
    { Windows: 34, iOS: 25, Android: 23, macOS: 15, Linux: 2, ChromeOS: 1 },
    'an operating system',
  ),
  'web.device-type': oneOf({ mobile: 58, desktop: 37, tablet: 5 }, 'mostly mobile'),
  'web.device-name': oneOf(
    {
      iPhone: 34,
      'Galaxy S23': 14,
      'Windows PC': 18,
      MacBook: 12,
      'Pixel 8': 8,
      iPad: 8,
      'Galaxy A54': 6,
    },
    'a device',
  ),
  'web.session-id': makeSession,
  'web.cookie': makeSession,
  'web.color-hex': makeColor,
  'web.http-status': (context) =>
    pickNumber(
      context,
      { 200: 82, 304: 5, 404: 5, 302: 3, 201: 2, 500: 1.2, 401: 0.8, 403: 0.6, 503: 0.4 },
      'mostly 200',
    ),
  'web.http-method': oneOf({ GET: 78, POST: 15, PUT: 3, DELETE: 2, PATCH: 2 }, 'mostly GET'),
  'web.locale': oneOf(
    {
      'en-US': 62,
      'en-GB': 11,
      'de-DE': 7,
      'fr-FR': 6,
      'es-ES': 5,
      'es-MX': 3,
      'pt-BR': 3,
      'it-IT': 2,
      'nl-NL': 1,
    },
    'a language and a region',
  ),
  'web.language-code': oneOf(
    { en: 64, es: 10, de: 8, fr: 7, pt: 4, it: 3, nl: 2, pl: 1, sv: 1 },
    'an ISO 639-1 code',
  ),
  'web.language-code-3': oneOf(
    { eng: 64, spa: 10, deu: 8, fra: 7, por: 4, ita: 3, nld: 2, pol: 1, swe: 1 },
    'an ISO 639-2 code',
  ),
  'web.language-name': oneOf(
    {
      English: 64,
      Spanish: 10,
      German: 8,
      French: 7,
      Portuguese: 4,
      Italian: 3,
      Dutch: 2,
      Polish: 1,
      Swedish: 1,
      Japanese: 1,
      Mandarin: 1,
    },
    'a language',
  ),
  'web.charset': oneOf({ 'utf-8': 95, 'iso-8859-1': 4, 'utf-16': 1 }, 'mostly UTF-8'),
  'web.screen-width': (context) =>
    pickNumber(
      context,
      {
        390: 20,
        1920: 18,
        393: 12,
        412: 10,
        1366: 8,
        1536: 8,
        414: 6,
        1440: 6,
        360: 6,
        2560: 3,
        820: 3,
      },
      'a screen that is sold',
    ),
  'web.screen-height': (context) =>
    pickNumber(
      context,
      {
        844: 20,
        1080: 18,
        852: 12,
        915: 10,
        768: 8,
        864: 8,
        896: 6,
        900: 6,
        800: 6,
        1440: 3,
        1180: 3,
      },
      'a screen that is sold',
    ),
  'web.color-depth': (context) => pickNumber(context, { 24: 90, 30: 6, 32: 4 }, 'mostly 24 bits'),
  'web.social-network': oneOf(
    { Instagram: 30, Facebook: 26, LinkedIn: 16, YouTube: 10, TikTok: 10, X: 8 },
    'a social network',
  ),
  'web.utm-source': oneOf(
    { google: 46, newsletter: 20, facebook: 14, instagram: 10, bing: 4, partner: 4, linkedin: 2 },
    'mostly search',
  ),
  'web.utm-medium': oneOf(
    { cpc: 38, email: 24, organic: 18, social: 14, referral: 4, affiliate: 2 },
    "a kind of campaign's link",
  ),
  'web.utm-campaign': oneOf(
    {
      spring_sale: 22,
      brand: 20,
      retargeting: 16,
      new_arrivals: 14,
      summer_sale: 12,
      welcome_series: 9,
      holiday_gifts: 7,
    },
    'a campaign',
  ),
  'web.utm-term': oneOf(
    { 'gift ideas': 30, 'free shipping': 24, 'best price': 20, 'new arrivals': 16, 'near me': 10 },
    'a search word',
  ),
  'web.utm-content': oneOf(
    { hero_banner: 34, text_link: 26, footer_link: 16, product_grid: 14, video_ad: 10 },
    'a link of a campaign',
  ),
  'web.traffic-source': oneOf(
    { organic: 36, direct: 26, paid: 17, social: 9, email: 8, referral: 4 },
    'how visitors came',
  ),
  'web.event-name': oneOf(
    {
      page_view: 58,
      product_view: 20,
      add_to_cart: 7,
      search: 6,
      login: 4,
      checkout_start: 3,
      purchase: 2,
    },
    'what happened',
  ),
  'web.search-query': oneOf(
    {
      'gift for dad': 8,
      headphones: 10,
      'running shoes': 9,
      backpack: 8,
      'desk lamp': 7,
      'water bottle': 7,
      jacket: 7,
      'coffee maker': 6,
      'phone case': 9,
      'yoga mat': 5,
      sale: 6,
      'bluetooth speaker': 6,
      'kids toys': 5,
      'kitchen knife': 4,
      'wool socks': 3,
    },
    'what people look for',
  ),
  'web.icon': oneOf(
    {
      home: 14,
      star: 12,
      user: 12,
      settings: 10,
      cart: 9,
      heart: 9,
      bell: 8,
      folder: 8,
      tag: 7,
      calendar: 6,
      chart: 5,
    },
    "an icon's name",
  ),
}

function makeSession(context: Context): Generated | null {
  const room = textRoom(context)
  if (!isText(context) || room < 12) return null
  if (room < 32) return makeCode(context, ['[0-9a-z]{16}', '[0-9a-z]{12}'], 9, 'letters and digits')
  return {
    expression: hexDigits(context, 32),
    why: '32 hexadecimal digits',
    isDistinct: canVouch(context),
  }
}

function makeColor(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 6) return null
  const hex = hexDigits(context, 6)
  return { expression: room < 7 ? hex : concat(text('#'), hex), why: 'red, green and blue' }
}
