import type { DictionarySource } from './dictionary-source.ts'

/** Words of schools. Each value with how often it is drawn. */
export const educationWords: DictionarySource = {
  'education.school-name': {
    values: [
      'Riverside High School',
      'Lincoln Elementary School',
      'Northgate College',
      'Oakwood Academy',
      'Lakeview Middle School',
      'Hillcrest University',
      "St. Mary's School",
      'Central Technical College',
      'Maple Grove School',
      'Harbor State University',
      'Westfield High School',
    ],
    weights: [9, 9, 8, 8, 8, 7, 7, 7, 7, 6, 8],
  },
  'education.school-type': {
    values: ['Public', 'Private', 'Charter', 'Magnet'],
    weights: [68, 18, 10, 4],
  },
  'education.course-code': {
    values: [
      'MATH101',
      'ENG102',
      'BIO110',
      'CS201',
      'HIST120',
      'ECON101',
      'PSY101',
      'CHEM115',
      'ART130',
      'STAT200',
      'PHYS101',
    ],
    weights: [8, 8, 7, 8, 7, 7, 7, 6, 5, 6, 6],
  },
  'education.subject': {
    values: [
      'Mathematics',
      'English',
      'Biology',
      'History',
      'Chemistry',
      'Physics',
      'Geography',
      'Art',
      'Music',
      'Computer Science',
      'Economics',
    ],
    weights: [15, 14, 10, 10, 8, 8, 7, 7, 6, 9, 6],
  },
  'education.degree': {
    values: [
      'Bachelor of Science',
      'Bachelor of Arts',
      'Master of Science',
      'Master of Arts',
      'MBA',
      'Associate of Arts',
      'PhD',
      'Diploma',
    ],
    weights: [26, 24, 14, 9, 9, 10, 5, 3],
  },
  'education.term-name': {
    values: ['Fall', 'Spring', 'Summer', 'Winter'],
    weights: [40, 42, 12, 6],
  },
  'education.grade': {
    values: ['A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'D', 'F'],
    weights: [20, 10, 13, 20, 9, 8, 11, 5, 4],
  },
  'education.journal-name': {
    values: [
      'Journal of Applied Methods',
      'Annals of Data',
      'Review of Local History',
      'Letters in Materials',
      'Quarterly of Public Health',
      'Journal of Field Ecology',
      'Computing Letters',
    ],
    weights: [10, 9, 8, 8, 8, 8, 9],
  },
  'education.conference-name': {
    values: [
      'Symposium on Data Systems',
      'Conference on Human Factors',
      'Workshop on Open Science',
      'Forum on Energy',
      'Congress of Public Health',
      'Meeting on Language and Learning',
    ],
    weights: [10, 9, 8, 8, 7, 7],
  },
}
