import type { TradeWords } from './trade-words.ts'

/** What is said of a course. */
export const lesson: TradeWords = {
  thing: ['course', 'class'],
  joys: [
    'The examples come from real life',
    'Every lesson builds on the one before',
    'The exercises are hard enough to learn from',
    'I could use what I learned the next day',
    'Questions were answered within hours',
    'The pace was just right',
    'The material is up to date',
    'Short videos made it easy to fit in after work',
    'I finally understand what I had only memorized',
  ],
  woes: [
    'The slides are read out word for word',
    'Half of the material is out of date',
    'It goes too fast after the second week',
    'My question in the forum was never answered',
    'The quizzes have mistakes in them',
    'There is little practice and a lot of theory',
    'The sound of the recordings is poor',
    'For beginners this is too much at once',
  ],
  people: ['The teacher', 'The instructor', 'Our tutor', 'The lecturer'],
  occasions: [
    'for a new job',
    'out of curiosity',
    'to prepare for an exam',
    'in the evenings',
    'together with a friend',
    'after years away from school',
  ],
}
