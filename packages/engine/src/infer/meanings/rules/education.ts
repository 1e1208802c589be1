import type { MeaningRule } from '../meaning.ts'

/** Schools and courses. */
export const educationRules: readonly MeaningRule[] = [
  {
    meaning: 'education.school-name',
    name: /^(previous|former|last|current|attended) school( name| attended)?$/,
    types: ['text'],
    minLength: 20,
  },
  {
    meaning: 'education.school-name',
    head: /\b(name|title)$/,
    subject: /\b(school|university|college|faculty school|high school|institute)$/,
  },
  {
    meaning: 'education.school-name',
    name: /^(school|university|college|alma mater|high school)$/,
    types: ['text'],
  },
  {
    meaning: 'education.school-type',
    name: /\b(school|soc|edops|college) ?(type|ownership|level)?( (name|code))?$/,
    table: /school|frpm/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'education.course-title',
    head: /\b(title|name)$/,
    subject:
      /\b(course|class|lecture|lesson|curriculum|training|major|module course|program study)$/,
  },
  { meaning: 'education.course-title', name: /^(course|class name|lecture)$/, types: ['text'] },
  {
    meaning: 'education.course-code',
    name: /\b(course|class|crs|section) (code|number|no|id)$/,
    types: ['text'],
  },
  {
    meaning: 'education.subject',
    name: /\b(subject|major|minor|field of study|discipline)( name)?$/,
    types: ['text'],
    table: /course|student|school|teacher|major|class|exam|degree|member/,
  },
  {
    meaning: 'education.degree',
    name: /\b(degree|qualification|diploma)( (name|program|title|summary name))?$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'education.term-name',
    name: /\b(semester|academic term|school term)( name)?$/,
    types: ['text'],
  },
  {
    meaning: 'education.grade',
    name: /\b(grade|letter grade|final grade|low grade|high grade|grade span( offered| served)?|class year)$/,
    types: ['text', 'integer', 'choice'],
    table: /student|course|school|class|exam|enroll|takes|frpm|grade|registration|highschooler/,
  },
  {
    meaning: 'education.test-score',
    name: /\b(gpa|sat|average score( \w+)?|avg scr \w+|test score|exam score|marks?)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'education.student-number',
    name: /\b(student|roll|matriculation|enrollment) (number|no|code)$/,
  },
  {
    meaning: 'education.publication-title',
    head: /\b(title|name)$/,
    subject: /\b(publication|paper|thesis|article paper)$/,
  },
  { meaning: 'education.journal-name', head: /\b(name|title)$/, subject: /\bjournal$/ },
  { meaning: 'education.journal-name', name: /^journal$/, types: ['text'] },
  { meaning: 'education.conference-name', head: /\b(name|title)$/, subject: /\bconference$/ },
]
