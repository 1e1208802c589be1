import { drawUnit, hashText } from '../random/hash.ts'
import type { Life } from './life.ts'

/** An address in someone's name, at domains that nobody can own (RFC 2606). */
export function writeEmail({ givenName, familyName, birthDate }: Life): string {
  const [first, last] = [spell(givenName), spell(familyName)]
  const key = hashText(`${givenName} ${familyName} ${birthDate}`)
  // ways to write one's own name, the usual first; people with one of the usual take a number for the other's sake
  const locals = [
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}.${last}${birthDate.slice(2, 4)}`,
    `${first}${last}`,
    `${first.slice(0, 1)}.${last}`,
    `${last}.${first}`,
    `${first}.${last.slice(0, 1)}${birthDate.slice(5, 7)}`,
  ]
  const domains = ['example.com', 'example.org', 'example.net']
  const pick = (list: readonly string[], number: number): string =>
    list[Math.floor(drawUnit(key, number) * list.length)] ?? ''
  return `${pick(locals, 1)}@${pick(domains, 2)}`
}

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
}

function spell(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüßøłæ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  return plain === '' ? 'reader' : plain
}
