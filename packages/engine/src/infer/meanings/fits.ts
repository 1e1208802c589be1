import type { TypeClass } from './meaning.ts'

// bytes stand beside text because MySQL schemas keep text in VARBINARY
export const text: readonly TypeClass[] = ['text', 'bytes', 'choice', 'other']
export const textInteger: readonly TypeClass[] = [...text, 'integer']
export const integerText: readonly TypeClass[] = ['integer', 'number', 'text', 'choice']
export const number: readonly TypeClass[] = ['integer', 'number']
// numbers kept as text are common in imported tables
export const numberText: readonly TypeClass[] = ['integer', 'number', 'text']
// instants are kept as seconds in integers and as ISO text too
export const moment: readonly TypeClass[] = [
  'timestamp',
  'date',
  'integer',
  'number',
  'text',
  'bytes',
]
export const timeOfDay: readonly TypeClass[] = ['time', 'text', 'integer']
export const duration: readonly TypeClass[] = ['interval', 'integer', 'number', 'text', 'time']
export const yearlike: readonly TypeClass[] = ['integer', 'number', 'text', 'date', 'other']
// yes and no are kept as booleans, 0 and 1, or a letter
export const flag: readonly TypeClass[] = [
  'boolean',
  'integer',
  'number',
  'text',
  'choice',
  'bytes',
]
export const structure: readonly TypeClass[] = ['json', 'text', 'bytes', 'other']
export const bytesLike: readonly TypeClass[] = ['bytes', 'text', 'other']
export const geometry: readonly TypeClass[] = ['other', 'text', 'bytes', 'json']
export const network: readonly TypeClass[] = ['network', 'text', 'bytes', 'integer']
export const any: readonly TypeClass[] = [
  ...text,
  'integer',
  'number',
  'boolean',
  'date',
  'timestamp',
  'time',
  'interval',
  'uuid',
  'json',
  'network',
]
