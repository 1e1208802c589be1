import type { CanonicalValue } from './canonical-value.ts'

const yes = new Set(['true', 't', 'yes', 'y', 'on', '1'])
const no = new Set(['false', 'f', 'no', 'n', 'off', '0'])

/** `true` or `false` from any of the usual spellings. */
export function readBoolean(text: string): CanonicalValue {
  const word = text.toLowerCase()
  if (yes.has(word)) return { ok: true, text: 'true' }
  if (no.has(word)) return { ok: true, text: 'false' }
  return { ok: false, problem: 'is not a boolean', hint: 'Write true or false.' }
}

/** Lower case with its four hyphens. */
export function readUuid(text: string): CanonicalValue {
  const digits = text
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('-', '')
    .toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(digits)) {
    const hint = 'Write 32 hexadecimal digits, as in 123e4567-e89b-12d3-a456-426614174000.'
    return { ok: false, problem: 'is not a UUID', hint }
  }
  return { ok: true, text: digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}

/** JSON stays as written. */
export function readJson(text: string): CanonicalValue {
  try {
    JSON.parse(text)
    return { ok: true, text }
  } catch {
    return { ok: false, problem: 'is not JSON', hint: 'Write texts in double quotes.' }
  }
}

/** Bytes as PostgreSQL writes them: `\x` and hexadecimal digits. */
export function readBytes(text: string, maxLength: number | null): CanonicalValue {
  const [, digits] = /^(?:\\x|0x)((?:[0-9a-f]{2})*)$/i.exec(text) ?? []
  if (digits === undefined) {
    return { ok: false, problem: 'is not hexadecimal', hint: 'Write bytes as \\x48656c6c6f.' }
  }
  if (maxLength !== null && digits.length / 2 > maxLength) {
    return { ok: false, problem: 'is too long', hint: `The column keeps ${maxLength} bytes.` }
  }
  return { ok: true, text: `\\x${digits.toLowerCase()}` }
}

export function readBits(text: string, length: number): CanonicalValue {
  const bits = text.replace(/^b'([01]*)'$/i, '$1')
  if (/^[01]+$/.test(bits) && bits.length <= length) return { ok: true, text: bits }
  return { ok: false, problem: 'is not a bit string', hint: `Write up to ${length} of 0 and 1.` }
}

/** Checked for its form only; the proof casts the value. */
export function readNetwork(text: string, of: 'inet' | 'cidr' | 'macaddr'): CanonicalValue {
  const isAddress =
    of === 'macaddr'
      ? /^([0-9a-f]{2}[:.-]?){5}[0-9a-f]{2}$/i.test(text)
      : /^[0-9a-f:.]+(\/\d{1,3})?$/i.test(text) && /[.:]/.test(text)
  if (isAddress) return { ok: true, text }
  const example = of === 'macaddr' ? '08:00:2b:01:02:03' : '192.168.0.1'
  return { ok: false, problem: 'is not a network address', hint: `Write it as ${example}.` }
}
