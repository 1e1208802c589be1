import type { Generator } from '../generator.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { makeIsbn } from './isbn.ts'

/** Films and books: seasons, editions, ratings. */
export const media: Readonly<Record<string, Generator>> = {
  'media.isbn': makeIsbn,
  'media.season-number': (context) =>
    pickNumber(context, { 1: 36, 2: 24, 3: 16, 4: 10, 5: 7, 6: 4, 7: 3 }, 'the first ones oftener'),
  'media.episode-number': (context) =>
    pickNumber(
      context,
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 12 - i / 2])),
      'the first ones oftener',
    ),
  'media.edition': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(context, { 1: 62, 2: 20, 3: 10, 4: 5, 5: 3 }, 'mostly the first')
      : oneOf(
          { '1st': 60, '2nd': 20, '3rd': 11, Revised: 6, Anniversary: 3 },
          'mostly the first',
        )(context),
  'media.special-features': oneOf(
    { Trailers: 32, Commentaries: 28, 'Deleted Scenes': 22, 'Behind the Scenes': 18 },
    'what a disc holds beside the film',
  ),
  'media.film-rating': oneOf(
    { 'PG-13': 30, R: 28, PG: 24, G: 14, 'NC-17': 4 },
    'as films are rated',
  ),
}
