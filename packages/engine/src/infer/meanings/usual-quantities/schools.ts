import { bell, few, type UsualQuantity } from './usual-quantity.ts'

/** What schools count. */
export const schoolsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(duration|program duration|course duration|length)( in)? years?$|^years? of study$/,
    size: few({ 4: 52, 2: 18, 3: 16, 5: 8, 1: 6 }),
  },
  {
    name: /^((final|total|overall|exam|test) )?(score|mark|percent|percentage|numeric grade)$/,
    table: /\b(enrollment|exam|grade|result|quiz|test|attempt|transcript|assessment)\b/,
    schema: /\b(student|pupil|course|learner|school)\b/,
    size: bell(79, 11, [31, 100], 1),
  },
  { name: /\bgpa$|^grade point average$/, size: bell(3.05, 0.5, [1, 4], 2) },
  {
    name: /^(credit|credit hour|unit|ects)( point| value| count)?$/,
    table: /\b(course|subject|module|class|curriculum)\b/,
    size: few({ 3: 56, 4: 22, 2: 10, 1: 6, 5: 3, 6: 3 }),
  },
  {
    name: /^(maximum|max) (student|enrollment|class size|seat)$|^(class size|enrollment cap|enrolment cap)$/,
    size: few({ 20: 18, 24: 16, 25: 22, 28: 12, 30: 24, 32: 4, 40: 4 }),
  },
  {
    name: /^(maximum|max|total|possible) (point|mark|score|grade)$|^(point|mark) possible$|^out of$/,
    table: /\b(assignment|exam|quiz|test|homework|question|assessment|rubric)\b/,
    size: few({ 100: 44, 50: 20, 20: 14, 10: 14, 25: 8 }),
  },
  {
    name: /^grade( level)?$|^school year$/,
    table: /\b(student|pupil|class|classroom)\b/,
    size: few({ 1: 8, 2: 8, 3: 8, 4: 8, 5: 8, 6: 8, 7: 8, 8: 8, 9: 9, 10: 9, 11: 9, 12: 9 }),
  },
]
