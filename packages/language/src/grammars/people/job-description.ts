import type { Grammar } from '../grammar.ts'

/** What a job asks for. */
export const jobDescription: Grammar = {
  templates: [
    '{do} {do2} {need}',
    '{lead} {do} {need}',
    '{do} {need}',
    '{lead} {do} {do2}',
    '{lead} {do} {do2} {need} {offer}',
    '{do} {offer}',
    '{do} {do2}',
    '{need} {do} {offer}',
  ],
  slots: {
    lead: [
      'We are looking for someone to join our team.',
      'You work closely with sales and support.',
      'You report to the head of department.',
      'As part of a small team you own your area.',
    ],
    do: [
      'You plan and track daily operations.',
      'You advise customers by phone and e-mail.',
      'You maintain our internal systems.',
      'You prepare monthly reports.',
      'You develop new features from idea to release.',
      'You negotiate with suppliers.',
      'You manage a portfolio of accounts.',
      'You coordinate deliveries and returns.',
    ],
    do2: [
      'You keep records up to date.',
      'You train new colleagues.',
      'You suggest improvements.',
      'You support projects across teams.',
      'You take part in planning.',
      'You make sure deadlines are met.',
    ],
    need: [
      'Two years of experience are required.',
      'Experience in a similar role is a plus.',
      'Good English is required.',
      'You enjoy working with people.',
      'A degree is welcome but not required.',
      'Careful work is a must.',
    ],
    offer: [
      'We offer flexible hours.',
      'Remote work is possible.',
      'Training is provided.',
      'Thirty days of vacation.',
      'The position is permanent.',
    ],
  },
}
