import { remember } from '../../remember.ts'

/** A fact that a sentence can speak of. */
export interface Tellable {
  readonly kind: 'company' | 'field' | 'place' | 'number' | 'text' | 'list'
  /** What it is called, in small letters: `team size`. */
  readonly label: string
  readonly value: string
}

/** The facts that fit into a sentence; who somebody is and what only programs read is left out. */
export const readTellable: (facts: Readonly<Record<string, unknown>>) => readonly Tellable[] =
  // each text about someone asks for them
  remember(readAnew, { most: 32, forgets: true })

function readAnew(facts: Readonly<Record<string, unknown>>): readonly Tellable[] {
  const found: Tellable[] = []
  for (const [name, value] of Object.entries(facts)) {
    const label = findLabel(name)
    const tellable = label === null ? null : readValue(label, value)
    if (tellable) found.push(tellable)
  }
  return found
}

function readValue(label: string, value: unknown): Tellable | null {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', label, value: sayNumber(value) } : null
  if (Array.isArray(value)) return readList(label, value)
  if (typeof value !== 'string' || value === '' || value.length > mostLetters) return null
  return { ...readKind(label, value), label }
}

const mostLetters = 60

// who somebody is, which other sentences tell, and what only programs read
const unsaid =
  /\b(?:ids?|uuid|e ?mail|phone|url|link|uri|date|time|at|token|password|seed|version|locale|language|latitude|longitude|postcode|zip|street|name|given|family|gender|sex|age|birth|pronouns?|role|job|title|occupation|profession|position|country|interests|hobbies|topics|score|openness|conscientiousness|extraversion|agreeableness|neuroticism)\b/

function readKind(label: string, value: string): Pick<Tellable, 'kind' | 'value'> {
  if (/^(?:company|employer|organi[sz]ation|business)$/.test(label))
    return { kind: 'company', value }
  if (/\b(?:industry|sector|field|trade)$/.test(label))
    return { kind: 'field', value: inSentence(value) }
  if (/^(?:city|location|region|town|headquarters)$/.test(label)) return { kind: 'place', value }
  return { kind: 'text', value: inSentence(value.replaceAll('_', ' ')) }
}

function readList(label: string, list: readonly unknown[]): Tellable | null {
  const words = list.filter((entry) => typeof entry === 'string' && entry !== '').slice(0, 3)
  if (words.length < 2 || words.length < Math.min(3, list.length)) return null
  const [last, ...before] = words.map((word) => inSentence(String(word))).toReversed()
  return { kind: 'list', label, value: `${before.toReversed().join(', ')} and ${last}` }
}

/** What a fact is called in a sentence; null for one that is not told. */
const findLabel = remember((name: string): string | null => {
  const said = sayName(name)
  return unsaid.test(said) ? null : said
})

/** `teamSize` and `team_size` are the team size. */
function sayName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim()
    .toLowerCase()
}

// made once: to make one takes longer than all else about a sentence
const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

function sayNumber(value: number): string {
  return english.format(value)
}

/** Names keep their capital letters, and so does what is written in them. */
function inSentence(text: string): string {
  return /^[A-Z][a-z]+(?: [a-z]+)*$/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
