import { number, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Schools and courses. */
export const educationMeanings: readonly MeaningEntry[] = [
  { name: 'education.school-name', fits: text, description: 'A school or university.' },
  { name: 'education.school-type', fits: textInteger, description: 'A kind of school.' },
  { name: 'education.course-title', fits: text, description: 'A course.' },
  { name: 'education.course-code', fits: text, description: "A course's short code." },
  { name: 'education.subject', fits: text, description: 'What is taught.' },
  { name: 'education.grade', fits: textInteger, description: 'A mark or a year at school.' },
  { name: 'education.degree', fits: text, description: 'What a student leaves with.' },
  { name: 'education.term-name', fits: text, description: 'A part of the school year.' },
  { name: 'education.student-number', fits: textInteger, description: "A student's number." },
  { name: 'education.test-score', fits: number, description: 'Points in a test.' },
  { name: 'education.publication-title', fits: text, description: "A paper's title." },
  { name: 'education.journal-name', fits: text, description: 'Where papers appear.' },
  { name: 'education.conference-name', fits: text, description: 'Where papers are presented.' },
]
