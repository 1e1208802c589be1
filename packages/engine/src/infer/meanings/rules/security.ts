import type { MeaningRule } from '../meaning.ts'

const secretTypes = ['text', 'bytes'] as const

/** Keys, digests and rights. */
export const securityRules: readonly MeaningRule[] = [
  { meaning: 'security.salt', name: /\b(salt|encrypted otp secret salt)$/, types: secretTypes },
  {
    meaning: 'security.nonce',
    name: /\b(nonce|iv|initialization vector|challenge|state token|secret iv|client challenge)$/,
    types: secretTypes,
  },
  {
    meaning: 'security.api-key',
    name: /\b(api|access|license|app|application|consumer|client|install|product) ?key$/,
    types: secretTypes,
  },
  {
    meaning: 'security.public-key',
    name: /^public$|\b(public key|(verify|p256dh|p 256 dh|key p256dh|key p 256 dh|fingerprint|identity)( ?key)?)$|\bpublic key$|\bkey p 256 dh$/,
    types: secretTypes,
  },
  {
    meaning: 'security.private-key',
    name: /\b(private|signing|encryption) key$|\b(akey|ekey|enc key|encrypted key|key encrypted|encrypted (public|private) key|encrypted user key)$/,
    types: secretTypes,
  },
  {
    meaning: 'security.encrypted',
    name: /\b(encrypted|ciphertext|cipher text|encrypted \w+|\w+ encrypted)$/,
    types: secretTypes,
  },
  {
    meaning: 'security.token',
    name: /\b(token|auth token|jwt|otp|verification code|confirmation code|activation code|reset code|validation code|reset key|activation key|recover(y)? code|recovery key|backup code|protect code|access code|auth code|code response|security stamp|key auth|hash key|verification key|login key|invite key|secret code|auth key|session key|checkout hash|email hash key|webauthn|totp recover|totp remember|remember|cid|verifier)( (hash|value))?$/,
    types: secretTypes,
    minLength: 12,
  },
  {
    meaning: 'security.secret',
    name: /\b(secret|otp secret|client secret|shared secret|secret key|totp secret|consumer secret)$/,
    types: secretTypes,
  },
  {
    meaning: 'security.checksum',
    name: /\b(checksum|crc|crc32|etag|md5|md5sum|sha1|sha256|sha512|digest|file hash|content sha1|blurhash|fingerprint|sha|with hash)( \w+)?$/,
    types: [...secretTypes, 'integer'],
  },
  {
    meaning: 'security.hash',
    name: /\b(hash|hash(ed)? \w+|\w+ hash|refer(er)? hash|url hash)$/,
    types: [...secretTypes, 'integer'],
  },
  {
    meaning: 'security.signature-value',
    name: /\b(signature|sign)$/,
    types: secretTypes,
    neighbor: /\b(key|algorithm|token|signed)\b/,
  },
  { meaning: 'security.certificate', name: /\bcertificate( body| pem)?$/, types: secretTypes },
  {
    meaning: 'security.role-name',
    head: /\b(name|title|label|code)$/,
    subject:
      /\b(role|user role|user type|user group|access role|person role|administrator role|authority|oauth role)$/,
  },
  {
    meaning: 'security.role-name',
    name: /\b(role|user role|user type|member type|privilege level|authority|role type|user right)$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'security.permission',
    head: /\b(name|title|code|type)$/,
    subject: /\b(permission|privilege|right|restriction|grant)$/,
  },
  {
    meaning: 'security.permission',
    name: /\b(permission|privilege|user right|access right|grant|restriction|capability|acl resource)$/,
    types: ['text', 'choice', 'integer', 'bytes'],
  },
  { meaning: 'security.scope', name: /\b(scope|oauth scope)$/, types: ['text', 'choice'] },
  {
    meaning: 'security.access-level',
    name: /\b(access|security|trust|clearance|permission|privilege|user|auth(entication)?|protection) level$|\baccess( type| control)?$/,
  },
  {
    meaning: 'security.authentication-method',
    name: /\b(auth(entication)?|login|sign ?in|mfa|two factor|second factor) (method|type|provider|mode|plugin|source)$/,
  },
  {
    meaning: 'security.authentication-method',
    name: /^provider$/,
    table: /auth|user|social|credential|identity|login|account/,
    types: ['text', 'choice'],
  },
]
