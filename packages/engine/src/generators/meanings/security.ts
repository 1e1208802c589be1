import { concat, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { characters, hexDigits, letters } from '../parts/characters.ts'
import { makeCode } from '../parts/make-code.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'

/** Secrets that have the form of secrets and open nothing. */
export const security: Readonly<Record<string, Generator>> = {
  'person.password-hash': makePasswordHash,
  'security.token': (context) => secret(context, '', 40, letters.base62),
  'security.api-key': (context) => secret(context, 'key_', 32, letters.base62),
  'security.secret': (context) => secret(context, '', 40, letters.base64url),
  'security.public-key': (context) => secret(context, 'BK', 64, letters.base64url),
  'security.private-key': (context) => secret(context, '2.', 64, letters.base64),
  'security.encrypted': (context) => secret(context, '2.', 64, letters.base64),
  'security.salt': (context) => secret(context, '', 22, letters.bcrypt),
  'security.hash': makeDigest,
  'security.checksum': makeDigest,
  'software.commit': (context) => digest(context, 40),
  'security.nonce': (context) => secret(context, '', 16, letters.base62),
  'security.signature-value': (context) => secret(context, '', 64, letters.base64),
  'security.certificate': makeCertificate,
  'security.role-name': makeRole,
  'security.permission': oneOf(
    {
      'content.read': 24,
      'content.write': 16,
      'orders.read': 14,
      'orders.write': 10,
      'users.read': 10,
      'users.write': 8,
      'reports.read': 8,
      'settings.read': 5,
      'settings.write': 3,
      'billing.manage': 2,
    },
    'what somebody may do',
  ),
  'security.scope': oneOf(
    { read: 34, 'read write': 26, profile: 16, email: 12, 'openid profile email': 10, admin: 2 },
    'what a token may be used for',
  ),
  'security.access-level': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(context, { 1: 62, 2: 24, 3: 10, 4: 4 }, 'mostly the lowest')
      : oneOf({ read: 58, write: 30, admin: 8, none: 4 }, 'mostly reading')(context),
  'security.authentication-method': oneOf(
    { password: 58, google: 22, github: 7, apple: 6, saml: 5, microsoft: 2 },
    'mostly a password',
  ),
}

/** Random characters after a prefix, as many as fit. */
function secret(
  context: Context,
  prefix: string,
  length: number,
  alphabet: string,
): Generated | null {
  const room = textRoom(context)
  if (!isText(context) || room < 6) return null
  const size = Math.min(length, room - prefix.length)
  if (context.mustDiffer && size < 16) return null
  return {
    expression: concat(text(prefix), characters(context, size, alphabet)),
    why: `${size} random characters`,
    // two alike among 62^16 are not to be expected
    isDistinct: size >= 16 && canVouch(context),
  }
}

/**
 * `$2b$12$…`: the form of bcrypt; the hash of nothing, so that nobody can sign in with it. A column of just the
 * width of a digest holds one.
 */
function makePasswordHash(context: Context): Generated | null {
  const room = textRoom(context)
  const isDigest = /^(bp|n)?char(acter)?\b(?! varying)/i.test(context.column.typeText)
  if (isDigest && [64, 96, 128].includes(room)) return digest(context, room)
  if (room < 60) return digest(context, room >= 40 ? 40 : room >= 32 ? 32 : 16)
  return {
    expression: concat(text('$2b$12$'), characters(context, 53, letters.bcrypt)),
    why: 'the form of bcrypt, the hash of nothing',
    isDistinct: canVouch(context),
  }
}

const sizes = [
  [/\b(md ?5)\b|md5/, 32],
  [/\b(sha ?1)\b|sha1/, 40],
  [/\b(sha ?512)\b|sha512/, 128],
  [/\b(crc ?32)\b|crc/, 8],
] as const

function makeDigest(context: Context): Generated | null {
  if (context.column.type.kind === 'integer')
    return makeCode(context, [], 9, 'a digest as a number')
  const name = `${columnWords(context.table.table, context.column)} ${context.column.name.toLowerCase()}`
  const room = textRoom(context)
  const wanted = sizes.find(([about]) => about.test(name))?.[1]
  const usual = [64, 40, 32, 16, 8].find((size) => size <= room) ?? 0
  return digest(context, wanted !== undefined && wanted <= room ? wanted : usual)
}

function digest(context: Context, length: number): Generated | null {
  if (!isText(context) || length === 0 || length > textRoom(context)) return null
  return {
    expression: hexDigits(context, length),
    why: `${length} hexadecimal digits`,
    isDistinct: length >= 24 && canVouch(context),
  }
}

function makeCertificate(context: Context): Generated | null {
  if (textRoom(context) < 140) return secret(context, '', 40, letters.base64)
  return {
    expression: concat(
      text('-----BEGIN CERTIFICATE-----\nMIIC'),
      characters(context, 60, letters.base64),
      text('\n-----END CERTIFICATE-----'),
    ),
    why: 'the form of a certificate',
  }
}

function makeRole(context: Context): Generated | null {
  const isTitle = /\b(name|title|label)$/.test(columnWords(context.table.table, context.column))
  return oneOf(
    isTitle
      ? { Member: 70, Editor: 13, Manager: 8, Viewer: 6, Administrator: 3 }
      : { member: 70, editor: 13, manager: 8, viewer: 6, admin: 3 },
    'mostly plain members',
  )(context)
}
