import { normal } from '../../random/quantiles.ts'
import type { Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'

/** Schools: numbers of courses and students, marks. */
export const education: Readonly<Record<string, Generator>> = {
  'education.grade': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(
          context,
          (context.domain.maximum ?? 99) < 60
            ? { 5: 14, 6: 14, 7: 16, 8: 18, 9: 20, 10: 18 }
            : { 72: 6, 75: 10, 78: 12, 82: 16, 85: 18, 88: 16, 91: 12, 94: 8, 98: 2 },
          'mostly good',
        )
      : oneOf({ B: 34, A: 30, C: 21, D: 9, F: 6 }, 'mostly good')(context),
  'education.course-code': (context) =>
    makeCode(
      context,
      ['[A-Z]{3}-[1-4][0-9]{2}', '[A-Z]{2}[1-4][0-9]{2}', '[1-4][0-9]{2}'],
      3,
      'letters of a subject and a number',
    ),
  'education.student-number': (context) =>
    makeCode(
      context,
      ['S20[12][0-9]{5}', '[1-9][0-9]{6}', '[1-9][0-9]{4}'],
      7,
      "a student's number",
    ),
  'education.test-score': (context) =>
    makeNumber(context, {
      inverse: normal(74, 13),
      minimum: 0,
      maximum: 100,
      decimals: 1,
      why: 'bell-shaped around 74',
    }),
  'education.degree': oneOf(
    {
      'Bachelor of Science': 34,
      'Bachelor of Arts': 26,
      'Master of Science': 18,
      'Associate Degree': 12,
      'Master of Arts': 6,
      Doctorate: 4,
    },
    'mostly a bachelor',
  ),
  'education.term-name': oneOf(
    { 'Fall 2024': 24, 'Spring 2025': 24, 'Fall 2025': 22, 'Spring 2024': 18, 'Summer 2025': 12 },
    'a part of a school year',
  ),
}
