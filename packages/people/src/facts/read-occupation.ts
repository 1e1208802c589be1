import { remember } from '@worldloom/agents'
import type { Segment } from '../input/segment.ts'

/** What the people of a segment do: a job, or learning, or nothing any more. */
export interface Occupation {
  /** As the schema's words have it: `student`, `retired`, `self-employed`; null where only a job is known. */
  readonly status: string | null
  readonly job: string | null
  /** What a student studies. */
  readonly studies: string | null
}

/** Reads from a segment's name, else from how its description begins, what all of its people do. */
export function readOccupation({
  name,
  description,
}: Pick<Segment, 'name' | 'description'>): Occupation | null {
  return readHead(name) ?? readHead(description)
}

const readHead = remember((text: string): Occupation | null => {
  const head = /^heads? of ((?:[\w&-]+ ){0,2}?[\w&-]+)(?= (?:at|in|of|from|who)\b|[,.;(]|$)/i.exec(
    text,
  )
  if (head) return { status: null, job: `head of ${head[1]}`, studies: null }
  const [phrase = ''] = text.split(
    /[,.;:()–—]| (?:who|whose|that|of|for|in|with|to|from|at|on|aged|and|or|&|between|over|under)\b/i,
  )
  const words = phrase.trim().split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (/^(?:students|undergraduates|freshmen|pupils|apprentices)$/.test(last)) {
    const subject = words.at(-2)?.toLowerCase() ?? ''
    return { status: 'student', job: null, studies: subjects[subject] ?? null }
  }
  if (/^(?:retirees|pensioners)$/.test(last) || /^retired$/i.test(words[0] ?? ''))
    return { status: 'retired', job: null, studies: null }
  if (!trade.test(last)) return null
  const status = own.test(`${phrase.trim()} `) ? 'self-employed' : null
  const kept = words.slice(-4).filter((word) => !aside.test(word) && !/\d/.test(word))
  const job = kept.map((word) => (isShort(word) ? word : word.toLowerCase())).join(' ')
  return { status, job: single(job), studies: null }
})

/** One of several: «dairy farmer» of «dairy farmers». */
function single(many: string): string {
  const irregular = [
    [/wives$/, 'wife'],
    [/men$/, 'man'],
    [/ches$/, 'ch'],
    [/ies$/, 'y'],
    [/s$/, ''],
  ] as const
  const [end, one] = irregular.find(([pattern]) => pattern.test(many)) ?? [/$/, '']
  return many.replace(end, one)
}

/** Initials keep their letters: IT, HR, CFOs. */
function isShort(word: string): boolean {
  return /^[A-Z]{2,5}s?$/.test(word)
}

// of words that end alike only those that name what somebody does all day: no customers, no visitors
const trade = new RegExp(
  `^(?:${[
    '(?:farm|teach|lectur|manag|engine|develop|programm|design|install|driv|bak|paint|photograph|report|research|work|buy|plann|train|lead|garden|clean|brew|grow|weld|plumb|roof|bricklay|hairdress|brok|fire-?fight|caretak|writ|shopkeep|beekeep|winemak|carpent)(?:er|eer)s',
    '(?:recruit|contract|direct|administrat|operat|supervis|coordinat|translat|edit|act|audit|survey|advis|educat|solicit)(?:or|er)s',
    '(?:account|consult|assist)ants|(?:smallholder|nurse|doctor|physician|surgeon|dentist|pharmacist|electrician|analyst|architect|lawyer|journalist|chef|cook|mechanic|artist|musician|scientist|librarian|technician|therapist|physiotherapist|vet|veterinarian|freelancer|executive|clerk|cashier|guard|pilot|barista|butcher|florist|tailor|economist|optician|psychologist|receptionist|specialist|agent|paramedic|officer|lead)s',
    'midwives|coaches|secretaries|fishermen|craftsmen|tradesmen|c[efimot]os',
  ].join('|')})$`,
)

// those who mostly work for themselves
const own =
  /^(?:freelance|self-employed|independent) |(?:farmers|smallholders|freelancers|beekeepers|winemakers|shopkeepers|fishermen) $/i

// what is said beside the trade
const aside =
  /^(?:young|younger|old|older|retired|experienced|rural|urban|small|large|new|newly|busy|casual|first-time|first-year|female|male|working|mature|part-time|full-time|self-employed|freelance|local|mid-size|many|most|some|tech-savvy|aspiring|ambitious|the|our|all|successful|independent|certified|american|british|german|french|european|african|asian)$/i

const subjects: Readonly<Record<string, string>> = {
  engineering: 'engineering',
  medical: 'medicine',
  medicine: 'medicine',
  nursing: 'nursing',
  law: 'law',
  business: 'business administration',
  art: 'art',
  history: 'history',
  science: 'science',
  design: 'design',
  music: 'music',
  economics: 'economics',
  psychology: 'psychology',
  architecture: 'architecture',
  pharmacy: 'pharmacy',
}
