import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What libraries write. */
export const librariesWords: readonly UsualWords[] = [
  {
    name: /^(shelf|shelf location|call number|shelf mark|stack)$/,
    table: /\b(book|copy|item)\b/,
    words: listWords('A-12, A-14, B-03, B-07, C-01, C-22, D-05, D-18, E-09, F-02, F-11, G-06'),
  },
  {
    name: /^(age group|audience|target audience|age range)$/,
    words: listWords('Adults, Children, All ages, Teens, Toddlers, Seniors'),
  },
  {
    name: /^(membership|member|card|patron) type$/,
    schema: /\b(book|library)\b/,
    words: listWords('Adult, Student, Child, Senior, Family'),
  },
]
