import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person is after. */
export const goal: Grammar = {
  templates: [
    '{verb} {what} {by}',
    '{verb} {what} without {cost}',
    '{verb} {what}, then {next}',
    'More {more} for {=hobby} and less {less} {by}',
    '{next} {by} without {cost}',
  ],
  slots: {
    verb: readPhrases(
      'Simplify; Plan; Sort out; Get on top of; Find help with; Make a start on; Spend less time on; Rethink; Talk through',
    ),
    what: readPhrases(`
      the weekly paperwork; household spending; the move to a bigger place; (working) the team's reporting; the energy bill; the kitchen renovation;
      the side business; (working) training for new colleagues; (together) the family calendar; the journey to work; (working) supplier contracts; the pension gap;
      the meals of the week; (working) customer follow-ups; the photo archive; (working) the Monday meetings; (working) stock counts; the language course; the insurance folders; the new system
    `),
    by: readPhrases(
      'before summer; by the end of the quarter; this year; within six weeks; before the lease ends; by spring; in small steps; before turning another year older; (large) by the next audit; while prices hold',
    ),
    cost: readPhrases(
      'hiring anyone; another subscription; losing a weekend; new debt; (working) upsetting the team; starting from scratch; giving up sleep; a consultant; more screens; cutting corners',
    ),
    next: readPhrases(
      'put money aside; take a real holiday; (working) go down to four days; help a sister do the same; sell the old car; teach someone else; learn it properly; refit the cellar; (working) try a second site; spend a week by the sea',
    ),
    more: readPhrases('time; money; room; quiet; energy; company; daylight; practice'),
    less: readPhrases(
      'commuting; clutter; chasing; guesswork; screen time; travel; waiting; small print; double work',
    ),
  },
}
