import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What those who forgot a password are asked, and answer. */
export const accountSecurityWords: readonly UsualWords[] = [
  {
    name: /^(secret|security|recovery|challenge|password)( (recovery|reset))? question$/,
    words: listWords(
      'What was the name of your first pet?, In what city were you born?, What was your first car?, What is the name of your first school?, What was your childhood nickname?, What is your favorite book?, What street did you grow up on?',
    ),
  },
  {
    name: /^(secret|security|recovery|challenge)( question)? answer$/,
    words: listWords(
      'Biscuit, Portland, Civic, Lincoln Elementary, Sunny, Dune, Maple Street, Rex, Toledo, Corolla, Saint Mary, Buddy, Jane Eyre, Oak Avenue',
    ),
  },
]
