import type { Grammar } from '@worldloom/language'
import { remember } from '../../../remember.ts'
import type { PersonWords } from '../person-words.ts'
import { readPhrases } from './read-phrases.ts'
import { tasks } from './tasks.ts'

const slots: Grammar['slots'] = {
  task: readPhrases(`
    answers the questions nobody else wants; keeps three spreadsheets alive; trains whoever is new; writes the minutes;
    is the one who calls the supplier; signs off the small print; plans the rota; knows where the old files are;
    fixes the label printer; smooths things over after meetings; does the work of one and a half; handles the difficult customers;
    turns vague wishes into lists; spends mornings on the phone; checks figures twice; looks after a team of five;
    translates between the office and the floor; owns the Friday report; tests things until they break; chases late invoices
  `),
  path: readPhrases(`
    after a start in retail; by way of an apprenticeship; (29+) having left a doctorate unfinished; (30+) after ten jobs in eight years;
    on the strength of one good reference; after night school; (28+) following a stint at sea; (32+) after a failed café;
    (27+) having trained as something else entirely; (36+) after a decade in a call centre; from a temp job that never ended;
    (32+) after teaching for a while; by accident, as most careers go; (26+) after an injury ended the first plan; (32+) following a merger
  `),
  premises: readPhrases(
    `
    (small) one desk and a van; (small) two rooms and a kettle; (small) a yard and four people; (small) a shop window and a phone;
    (small) a name and a notebook; (small) three keys on one ring; half a floor; (large) a hall behind the station;
    (large) a yard with its own canteen; (large) two floors above a bank; (large) a sign that can be read from the ring road
  `,
  ),
  view: readPhrases(`
    likes the people more than the product; eats lunch outdoors whenever it can be done; counts the days only in February;
    is good at it and knows it; (34+) has turned down a promotion once; still finds it interesting; is proud of one project above all;
    thinks meetings should be shorter; cycles to work in most weathers; takes the early train for the quiet; is paid fairly and says so;
    (40+) hopes to cut down to four days; learns something most weeks; keeps work and home apart; (40+) misses the workshop;
    would rather be asked than told; knows the cleaners by name; has opinions about the coffee; leaves on time on Fridays;
    (30+) remembers how it was done before; takes notes by hand; has never taken the lift;
    keeps a good pair of shoes under the desk; laughs at the right moments; (28+) has outlasted three managers; reads every notice on the board
  `),
  ownView: readPhrases(`
    likes the people more than the product; eats lunch outdoors whenever it can be done; counts the days only in February;
    is good at it and knows it; still finds it interesting; is proud of one project above all; learns something most weeks;
    keeps work and home apart, or tries to; would rather be asked than told; has opinions about the coffee;
    (30+) remembers how it was done before; takes notes by hand; answers the phone on Sundays; writes invoices at the kitchen table;
    knows every customer by name; has never missed the tax date; turns down one job in three; works with the radio on;
    keeps the books in pencil; says no to rush jobs; charges friends the same; (40+) hopes to cut down to four days;
    laughs at the right moments
  `),
  term: readPhrases(`
    in the second year; with the exams still ahead; part-time; after a gap year that became two; on a scholarship;
    in evening classes; with one resit to go; as the first in the family; in a course chosen on an open day
  `),
  subject: readPhrases(`
    mechanical engineering; nursing; history; computer science; graphic design; law; biology; business administration;
    teaching; economics; psychology; architecture; hospitality; environmental science
  `),
  shift: readPhrases(`
    at a garden centre; in a phone shop; behind a bar; at the university library; for a delivery service; in a bakery from five;
    as a tutor; at a call centre; in a cinema; for an uncle's firm; at a swimming pool; stacking shelves
  `),
  distance: readPhrases(`
    two stops away; across the river; up the hill; a bus ride away; round the corner; in the next town; past the mill;
    ten minutes by bicycle; at the end of the line; behind the market; over the bridge; three villages on
  `),
  lesson: readPhrases(`
    chemistry; sport; maths; history; languages; geography; drawing; biology; music; physics; art; Latin; cooking; religion; theatre
  `),
  schoolDay: readPhrases(`
    does homework on the way; plays in the second team; edits the school paper; is always almost late; helps in the library;
    sits at the back by the window; sings in the school choir; wants to be a vet this year; has a test on Fridays;
    trades stickers at break; plays the trombone, loudly; feeds the class hamster; has lost three gym bags;
    runs the second-hand stall; builds robots on Tuesdays; reads under the desk; is in the relay team
  `),
  after: readPhrases(`
    now repairs clocks for neighbours; keeps an allotment; sits on the parish council; (52+) looks after grandchildren on Tuesdays;
    drives the community bus; is learning to say no; has joined two committees and left one; travels in the off season;
    (58+) is sorting forty years of photographs; walks before breakfast; helps at the library; advises former colleagues for free;
    plays cards on Wednesdays; repairs bicycles for the school; sings in a choir; swims before the crowds; keeps bees with a cousin;
    translates letters for neighbours; reads the papers at the café, all of them
  `),
  still: readPhrases(`
    still wakes at five; keeps the old badge in a drawer; misses the colleagues, not the work; never goes back to look;
    is asked for advice twice a week; sees two of the others on Fridays; does not miss the phone; still reads the trade paper;
    has kept one pair of work shoes; knows hardly anybody there now; sleeps better than before;
    has the clock from the office in the hall; tells the same three stories; dreams of it in winter; was never late in all that time
  `),
  gap: readPhrases(`
    is weighing a course in bookkeeping; looks after a parent; sends two applications a day; fixes things for friends;
    is using the time to get fit; does odd jobs; is setting up a small shop online; keeps the household running;
    would like something nearer home; has an interview next week; is in no hurry; looks after the gardens of two neighbours;
    takes a course in the mornings; helps at the food bank; has sold the car; paints the flat room by room;
    walks three dogs for money; learns a language from the radio
  `),
}

const works: Readonly<Record<PersonWords['work'], Grammar>> = {
  employed: {
    templates: [
      'As {=aJob} at {=company}, {=they} {task}.',
      '{=They} became {=aJob} {path}, and at {=company} {=they} {task}.',
      'At {=company}, where {=they} is {=aJob}, {=they} {task} and {view}.',
      '{=They} has spent {=years} years or so as {=aJob}, lately at {=company}, and {view}.',
      'The job, {=aJob} at {=company}, came {path}.',
      '{=company} hired {=them} {path}; {=they} is {=aJob} there and {view}.',
      'By day {=they} is {=aJob} at {=company} and {task}.',
    ],
    slots,
  },
  independent: {
    templates: [
      '{=They} is {=their} own boss {path}, and {ownView}.',
      'Self-employed as {=aJob} {path}, {=they} {task} and {ownView}.',
      '{=They} works on {=their} own account, mostly in {=field}, {task} and {ownView}.',
      '{=company}, {premises}, came {path}; {=they} {task}.',
      'At {=company}, where {=they} is {=aJob} and answers to nobody, {=they} {task}.',
      'As {=aJob} with {=their} own name on the door, {=they} {task} and {ownView}.',
    ],
    slots,
  },
  retired: {
    templates: [
      'Retired for a while now, {=they} {after} and {still}.',
      'The working days are over; {=they} {after} and {still}.',
      'Retired after {=years} years as {=aJob}, {=they} {after} and {still}.',
      'A working life as {=aJob}, begun {path}, is over; {=they} {after} and {still}.',
      '{=They} gave up work, last as {=aJob}, with a clock and a handshake; {=they} {after} and {still}.',
      'Retirement came early or late, depending on whom you ask, after {=years} years as {=aJob}; {=they} {after} and {still}.',
      'The old place, where {=they} was {=aJob}, still calls now and then; otherwise {=they} {after} and {still}.',
    ],
    slots,
  },
  student: {
    templates: [
      '{=They} studies {subject} {term} and works {shift}.',
      'A student of {subject} {term}, {=they} earns the rent {shift}.',
      'Days go to {subject}, {term}; in the evenings {=they} works {shift}.',
      '{subject} is the plan, {term}; the money is earned {shift}.',
    ],
    slots,
  },
  pupil: {
    templates: [
      'School is {distance}; {=they} likes {lesson} and {schoolDay}.',
      '{=They} goes to school {distance}, is good at {lesson} and {schoolDay}.',
      'Of all lessons {=they} would keep {lesson}; {=they} {schoolDay}.',
      'At school {=they} {schoolDay}; {lesson} comes easily.',
    ],
    slots,
  },
  seeking: {
    templates: [
      'Between jobs since {=company} cut back, {=they} {gap}.',
      'The last post, in {=field}, came {path} and ended in spring; {=they} {gap}.',
      '{=They} is not in paid work at the moment and {gap}.',
      'Having left {=company} on good terms, {=they} {gap}.',
    ],
    slots,
  },
}

/** What a person does for a living, in words of the trade where it is known. */
export function findWork({ work, facts }: Pick<PersonWords, 'work' | 'facts'>): Grammar {
  const find = (text = ''): number => tasks.findIndex(([pattern]) => pattern.test(text))
  const byJob = find(facts['job'])
  const trade = byJob < 0 ? find(facts['field']) : byJob
  return writeWork({ work, trade, subject: facts['subject'] })
}

const writeWork = remember(
  ({ work, trade, subject }: Trade): Grammar => {
    const plain = works[work]
    return {
      ...plain,
      slots: {
        ...plain.slots,
        ...(trade < 0 ? {} : { task: tasks[trade]?.[1] ?? [] }),
        ...(subject === undefined ? {} : { subject: [subject] }),
      },
    }
  },
  { by: ({ work, trade, subject }) => `${work} ${trade} ${subject ?? ''}`, most: 1000 },
)

interface Trade {
  readonly work: PersonWords['work']
  /** The place among the trades; -1 for one that is not known. */
  readonly trade: number
  readonly subject: string | undefined
}
