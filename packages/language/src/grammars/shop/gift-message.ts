import { givenNames } from '../given-names.ts'
import type { Grammar } from '../grammar.ts'

/** Kind words to the receiver of a present. */
export const giftMessage: Grammar = {
  templates: [
    '{wish}',
    '{wish} {love}',
    '{wish} {line}',
    '{line} {love}',
    'Dear {name}, {lineSmall} {love}',
    '{wish} {line} {love}',
  ],
  slots: {
    wish: [
      'Happy birthday!',
      'Happy anniversary!',
      'Merry Christmas!',
      'Congratulations on the new home!',
      'Get well soon!',
      'Congratulations to you both!',
      'Thank you for everything!',
      'Welcome, little one!',
      "Happy Mother's Day!",
      'Good luck in the new job!',
    ],
    line: [
      'Hope you like it.',
      'This made us think of you.',
      'Enjoy it!',
      'You deserve it.',
      'Open it with a smile.',
      'We could not resist.',
      'See you soon.',
      'A small thing for a big day.',
    ],
    lineSmall: [
      'hope this makes you smile.',
      'a little something for you.',
      'you are the best.',
      'thank you for being there.',
      'enjoy every minute of it.',
      'have a wonderful day.',
    ],
    love: [
      'Love, {name2}',
      'Hugs, {name2}',
      'From all of us',
      'Yours, {name2}',
      'With love, Mom and Dad',
      'Warm wishes, {name2}',
      'Your colleagues',
    ],
    name: givenNames,
    name2: [
      'Emma',
      'Grandma',
      'Daniel',
      'the Millers',
      'Sam',
      'Aunt Jo',
      'Leo',
      'Marie',
      'the team',
      'Peter',
      'Lucy',
    ],
  },
}
