import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const stage =
  /\b(performance|casting|auditorium|theater|theatre|box office|playwright|production)\b/
const seats = /\b(seat|seating|price band|price category|section|seating plan|ticket|ticket type)\b/

/** What theatres and concert halls write. */
export const stagesWords: readonly UsualWords[] = [
  {
    name: /^(genre|type|category|kind)$/,
    table: /\b(production|play|show)\b/,
    schema: /\b(casting|auditorium|playwright|theater|theatre)\b/,
    words: listWords(
      'Drama, Comedy, Musical, Opera, Tragedy, Ballet, Contemporary Dance, Family, Thriller, Pantomime, Stand-up',
    ),
  },
  {
    name: /^((price )?band|(price )?(category|zone)|section|tier|block|area)( name)?$|^name$/,
    table: /\b(price band|price category|price zone|seating section|section)$/,
    schema: stage,
    words: listWords(
      'Stalls, Dress Circle, Upper Circle, Balcony, Box, Gallery, Front Stalls, Standing',
    ),
  },
  {
    name: /^(section|area|level|block|zone|tier)( name)?$/,
    table: /\bseat\b/,
    schema: stage,
    words: listWords('Stalls, Dress Circle, Upper Circle, Balcony, Box'),
  },
  {
    name: /^row( (label|letter|name|number|code))?$/,
    table: seats,
    words: listWords('A, B, C, D, E, F, G, H, J, K, L, M, N, P, R, S, T'),
  },
  {
    name: /^age (rating|guidance|recommendation|limit)$/,
    table: /\b(production|play|show|performance|event)\b/,
    words: listWords('All ages, 12+, 14+, 8+, 16+, 5+, 18+'),
  },
  {
    name: /^name$|^(auditorium|hall|stage|room) name$/,
    table: /\b(auditorium|hall|stage)$/,
    words: listWords(
      'Main Stage, Studio, Grand Auditorium, Black Box, Chamber Hall, Rehearsal Room, Foyer Stage, Garden Stage, Attic Theatre, Small House',
    ),
  },
  {
    name: /^(publication|newspaper|outlet|publisher|source)( name)?$/,
    table: /\b(review|press|critique|clipping)\b/,
    schema: stage,
    words: listWords(
      'The Evening Courier, City Herald, The Stage Door, Morning Tribune, Arts Weekly, The Daily Ledger, Culture Review, Northern Echo Post, Metropolitan Times, The Curtain Call',
    ),
  },
]
