import type { Report } from '../report.ts'
import { printCount, printCounted } from './numbers.ts'

/** The outcome of a run in a few words, and the count of promises in one line. */
export interface Verdict {
  readonly holds: boolean
  readonly headline: string
  /** «434 promised = 433 checked + 1 not checkable; 0 broken». */
  readonly count: string
}

/** Says whether the data keeps what it promises; a run that fell short in another way says so. */
export function sayVerdict({ ok, proof, violations }: Report): Verdict {
  const { promised, checked, notCheckable, broken } = proof
  const rows = violations > 0 ? ` in ${printCounted(violations, 'row')}` : ''
  const count = `${printCount(promised)} promised = ${printCount(checked)} checked + ${printCount(notCheckable)} not checkable; ${printCount(broken)} broken${rows}`
  if (broken > 0) {
    const verb = broken === 1 ? 'is' : 'are'
    return { holds: false, headline: `${printCounted(broken, 'promise')} ${verb} broken`, count }
  }
  if (!ok) return { holds: false, headline: 'The run fell short of what was asked', count }
  if (checked === 0) return { holds: false, headline: 'Nothing was checked', count }
  return { holds: true, headline: 'Every checked promise holds', count }
}
