import { text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Keys, secrets and rights; always invented. */
export const securityMeanings: readonly MeaningEntry[] = [
  { name: 'security.token', fits: text, description: 'A random token.' },
  { name: 'security.api-key', fits: text, description: "A key to a program's interface." },
  { name: 'security.secret', fits: text, description: 'A secret kept encrypted.' },
  { name: 'security.public-key', fits: text, description: 'The open half of a pair of keys.' },
  {
    name: 'security.private-key',
    fits: text,
    description: 'The closed half of a pair of keys, encrypted.',
  },
  {
    name: 'security.encrypted',
    fits: text,
    description: 'A text nobody can read without its key.',
  },
  { name: 'security.salt', fits: text, description: 'Random letters added before hashing.' },
  { name: 'security.hash', fits: text, description: 'A digest in hexadecimal digits.' },
  { name: 'security.checksum', fits: textInteger, description: 'A digest that shows a change.' },
  { name: 'security.nonce', fits: text, description: 'A number used once.' },
  { name: 'security.signature-value', fits: text, description: 'A digital signature.' },
  { name: 'security.certificate', fits: text, description: 'A certificate.' },
  { name: 'security.role-name', fits: text, description: 'What a person may be: admin, editor.' },
  { name: 'security.permission', fits: textInteger, description: 'What somebody may do.' },
  { name: 'security.scope', fits: text, description: 'What a token may be used for.' },
  { name: 'security.access-level', fits: textInteger, description: 'How much somebody may do.' },
  {
    name: 'security.authentication-method',
    fits: textInteger,
    description: 'How somebody signs in.',
  },
]
