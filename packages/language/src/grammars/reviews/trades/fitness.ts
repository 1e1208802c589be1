import type { TradeWords } from './trade-words.ts'

/** What is said of a gym. */
export const fitness: TradeWords = {
  thing: ['class', 'gym', 'session'],
  joys: [
    'The hour flew by',
    'Every exercise was shown in an easier version too',
    'The equipment is new and well kept',
    'I can feel the progress after six weeks',
    'There is always a free machine in the morning',
    'The music gets you going',
    'The showers are clean, even at night',
  ],
  woes: [
    'It is far too crowded after six',
    'Two of the machines have been broken for weeks',
    'The class started ten minutes late',
    'Nobody corrected my posture',
    'Canceling the membership took three letters',
    'The room was too warm',
  ],
  people: ['The trainer', 'The coach', 'The instructor', 'The team at the desk'],
  occasions: [
    'after work',
    'to get back in shape',
    'with a friend',
    'before a marathon',
    'after an injury',
    'in the lunch break',
  ],
}
