import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What moves a person to act. */
export const motivation: Grammar = {
  templates: [
    '{what} {who}',
    '{what}, {when}',
    '{what} and {what2}',
    '{what2}, {when}, {who}',
    'More time for {=hobby}: {what2}',
  ],
  slots: {
    what: readPhrases(`
      Saving an hour a day; A recommendation from a friend; (working) Being first in the department; Peace of mind; A fair deal; Looking after the family;
      Less waste; Doing things properly; A visible result; Independence; Learning something new; (working) Keeping up with the team; Comfort at home;
      Staying healthy; Being taken seriously; Lower running costs; Supporting a local maker; Getting home on time
    `),
    who: readPhrases(
      'for the whole household; (working) for the team; for two ageing parents; for once; for the next ten years; (children) for the children; for whoever comes next; without a quarrel; on a tight budget; for a change',
    ),
    when: readPhrases(
      'now that the lease is up; after a bad year; before prices rise; with a birthday ahead; (working) since the promotion; while there is a discount; (working) after the last audit; as the old one fades; with a move coming; (working) once the bonus is paid',
    ),
    what2: readPhrases(
      'fewer decisions to make; a number that improves each month; something to be proud of; one bill instead of four; a promise kept; no more guesswork; (working) proof for the boss; quiet evenings; a second chance; a cleaner conscience; freedom to leave; things that can be repaired',
    ),
  },
}
