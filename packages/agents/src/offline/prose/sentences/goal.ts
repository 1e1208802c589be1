import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person is after. */
export const goal: Grammar = {
  templates: [
    '{verb} {what} {by}',
    '{verb} {what} without {cost}',
    '{verb} {what}, then {next}',
    'More {more} for {=hobby}, less {less} {by}',
    '{next} {by} without {cost}',
  ],
  slots: {
    verb: readPhrases(
      'Simplify; Plan; Sort out; Get on top of; Find help with; Understand; Spend less time on; Settle; Write up; Talk through',
    ),
    what: readPhrases(`
      the weekly paperwork; household spending; the move to a bigger place; the team's reporting; the energy bill; the kitchen renovation;
      the side business; training for new colleagues; (together) the family calendar; the journey to work; supplier contracts; the pension gap;
      the meals of the week; customer follow-ups; the photo archive; time in meetings; stock counts; the language course; the insurance folders; the new system
    `),
    by: readPhrases(
      'before summer; by the end of the quarter; this year; within six weeks; before the lease ends; by spring; in small steps; before turning another year older; by the next audit; while prices hold',
    ),
    cost: readPhrases(
      'hiring anyone; another subscription; losing a weekend; new debt; upsetting the team; starting from scratch; giving up sleep; a consultant; more screens; cutting corners',
    ),
    next: readPhrases(
      'put money aside; take a real holiday; go down to four days; help a sister do the same; sell the old car; teach someone else; learn it properly; refit the workshop; try a second site; spend a week by the sea',
    ),
    more: readPhrases('time; money; room; quiet; energy; company; daylight; practice'),
    less: readPhrases(
      'commuting; clutter; chasing; guesswork; screen time; travel; waiting; small print; double work',
    ),
  },
}
