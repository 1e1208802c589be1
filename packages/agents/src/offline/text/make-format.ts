import type { Random } from '../random.ts'

/** A text of a format; the empty text for one that is not known. */
export function makeFormat(name: string, random: Random): string {
  return makers[name]?.(random) ?? ''
}

const two = (value: number): string => String(value).padStart(2, '0')
const word = (random: Random): string =>
  random.pick('garden river market north studio harbor maple atlas meadow signal'.split(' ')) ?? ''
const host = (random: Random): string => `${word(random)}${random.whole(2, 99)}.example.com`
const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => '0123456789abcdef'[random.whole(0, 15)]).join('')
const date = (random: Random): string =>
  `${random.whole(2019, 2026)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
const clock = (random: Random): string =>
  `${two(random.whole(6, 22))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`
const path = (random: Random): string => `/${word(random)}/${random.whole(1, 999)}`

const makers: Readonly<Record<string, (random: Random) => string>> = {
  date,
  time: (random) => `${clock(random)}Z`,
  'date-time': (random) => `${date(random)}T${clock(random)}Z`,
  duration: (random) =>
    random.pick([
      `P${random.whole(1, 30)}D`,
      `PT${random.whole(1, 90)}M`,
      `P${random.whole(1, 8)}W`,
    ]) ?? 'P1D',
  email: (random) => `${word(random)}.${random.whole(10, 9999)}@example.com`,
  'idn-email': (random) => `${word(random)}.${random.whole(10, 9999)}@example.com`,
  hostname: host,
  'idn-hostname': host,
  // TEST-NET-3 (RFC 5737) and the documentation prefix (RFC 3849): nobody's addresses
  ipv4: (random) => `203.0.113.${random.whole(1, 254)}`,
  ipv6: (random) => `2001:db8:${hex(random, 4)}::${hex(random, 3)}`,
  uri: (random) => `https://www.example.com${path(random)}`,
  iri: (random) => `https://www.example.com${path(random)}`,
  'uri-reference': path,
  'iri-reference': path,
  'uri-template': (random) => `https://www.example.com/${word(random)}/{id}`,
  uuid: (random) =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(random, 3)}-${hex(random, 12)}`,
  'json-pointer': path,
  'relative-json-pointer': (random) => `${random.whole(0, 3)}${path(random)}`,
  regex: (random) => `^${word(random)}[0-9]{${random.whole(1, 6)}}$`,
}
