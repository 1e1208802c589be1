import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What stands in a person's way. */
export const frustration: Grammar = {
  templates: [
    '{what}, {when}',
    '{what}, and {more}',
    '{what} although {although}',
    'No {lack}, {when}',
    '{more}, {when}',
    'Too much {much} and no {lack}',
  ],
  slots: {
    what: readPhrases(`
      Prices that change at the till; Support that answers in templates; Deliveries that miss the slot; Tools that do not talk to each other;
      Forms that ask the same thing twice; Contracts nobody can explain; Batteries that last a morning; Updates that move every button;
      Reviews that read like adverts; Waiting for approvals; Passwords for everything; Parts that cannot be bought; Hidden fees;
      Sizes that never match; Data locked in old files; Salespeople who do not listen; Meetings about meetings; Invoices that arrive late
    `),
    when: readPhrases(
      'at the worst moment; every month; on Fridays; after hours; in the busy season; (working) with clients waiting; week after week; when time is short; at year end; whenever it matters',
    ),
    more: readPhrases(
      'nobody to ask; another login to remember; a queue that never moves; no way to opt out; instructions in the wrong language; a chat window that loops; costs that cannot be planned; colleagues who gave up; notes on paper; refunds that take weeks',
    ),
    although: readPhrases(
      'it was promised otherwise; everyone agreed to change that; I reported it twice; the fix is simple; others manage without; it costs more each year; the contract says otherwise; there is a rule against it',
    ),
    lack: readPhrases(
      'spare parts; clear owner; time to compare; straight answer; test period; offline copy; fair price; training; overview; second supplier; reminder; training budget',
    ),
    much: readPhrases(
      'choice; noise; packaging; small print; advice; travel; jargon; copying by hand; catching up; screen time',
    ),
  },
}
