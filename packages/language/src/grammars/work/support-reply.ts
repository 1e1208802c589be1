import { givenNames } from '../given-names.ts'
import type { Grammar } from '../grammar.ts'

/** What support answers. */
export const supportReply: Grammar = {
  templates: [
    '{hello} {thanks} {fix} {bye}',
    '{hello} {fix} {ask}',
    '{thanks} {found} {fix} {bye}',
    '{hello} {found} {fix}',
    '{hello} {ask} {bye}',
    '{thanks} {ask}',
    '{hello} {thanks} {found} {fix} {bye}',
    '{fix} {bye}',
  ],
  slots: {
    hello: ['Hi,', 'Hello,', 'Good morning,', 'Hi again,', 'Hello and thanks for your patience,'],
    thanks: [
      'Thank you for reaching out.',
      'Thanks for the details.',
      'Sorry for the trouble.',
      'Thanks for letting us know.',
      'We apologize for the delay.',
    ],
    found: [
      'We found the cause: {cause}.',
      'It turned out that {cause}.',
      'Our team checked, and {cause}.',
      'The reason was that {cause}.',
    ],
    cause: [
      'a setting was missing',
      'the session had expired',
      'the payment was still pending',
      'the parcel was held at the depot',
      'an update had not finished',
      'the address had a typo',
      'the coupon had expired',
      'two accounts used the same e-mail',
    ],
    fix: [
      'We have fixed it on our side.',
      'Please try again now.',
      'We issued a refund, which takes three to five days.',
      'A replacement is on its way.',
      'We reset your access.',
      'We extended your trial by two weeks.',
      'The invoice has been corrected.',
      'Your address has been updated.',
    ],
    ask: [
      'Could you send us a screenshot?',
      'Which browser do you use?',
      'Could you confirm your order number?',
      'Does it still happen?',
      'What time did it happen?',
      'Can you try another network?',
    ],
    bye: [
      'Have a great day!',
      'Let us know if anything else comes up.',
      'Best regards, {name}',
      'Kind regards, {name}',
      'Happy to help.',
      'All the best, {name}',
    ],
    name: givenNames,
  },
}
