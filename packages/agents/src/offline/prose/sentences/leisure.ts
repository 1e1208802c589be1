import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person does when nothing has to be done. */
export const leisure: Grammar = {
  templates: [
    '{when} it is {=hobby}, {how}, and {=hobby2} {rest}.',
    '{=They} took up {=hobby} {start} and {result}.',
    '{=Hobby} {hold}, and {=hobby2} comes {rank}.',
    'Ask about {=hobby} and {=they} {talk}; ask about {=hobby2} and {=they} {talk2}.',
    '{=Their} idea of a good {day} is {=hobby} {how} and {end}.',
    '{when}, {=they} {does}, unless there is {=hobby} to be had {how}.',
    '{=They} keeps a {thing} in the hall for {=hobby}, begun {start}, and {result}.',
    '{=They} spends more on {=hobby} than {=they} admits, {excuse}, and {result}.',
    'Through {=hobby}, begun {start}, {=they} met {met}.',
    '{=Hobby} {hold}; {=hobby2}, {=they} says, {serves}.',
  ],
  slots: {
    when: readPhrases(`
      on Saturdays; most evenings; before anyone else is up; on wet Sundays; after the news; at the end of the month;
      in the school holidays; when the phone is off; from March to October; between two shifts; on the first free morning;
      when the weather turns; late at night; on the way home; whenever a train is cancelled
    `),
    how: readPhrases(`
      alone and unhurried; with the same two friends; badly but gladly; with a flask of tea; in borrowed gear;
      in a club of eleven; with far too much equipment; out of town; whatever the weather; with the radio on; for an hour at most;
      against a younger brother; in the garage; where nobody is watching; with a notebook
    `),
    rest: readPhrases(`
      fills what is left; when it rains; for the winter; with less talent; only with company; as a way to sleep better;
      on the side; keeps the doctor happy; if there is time; for the sake of the neighbours; is mostly talk;
      is where the money goes; has to wait for summer
    `),
    serves: readPhrases(`
      fills what is left; keeps the doctor happy; is mostly talk; is where the money goes; has to wait for summer;
      helps with sleep; is for rainy days; needs company; can be done by anyone; is for the sake of the neighbours
    `),
    start: readPhrases(`
      (24+) at nineteen; (30+) during a long illness; to impress someone; on a free trial; after a lost bet; from a library book;
      (48+) the year the children left; in a lockdown; because a colleague insisted; (30+) after giving up cigarettes; by mistake;
      on a works outing; (45+) at forty; with an uncle; (30+) in the army; (35+) when the knee went
    `),
    result: readPhrases(`
      has not stopped since; once came third in the county; still has no idea of the rules; now teaches beginners;
      owns three of everything; has the photographs to prove it; plans holidays around it; has never missed a season;
      keeps promising to sell some of it; writes a small newsletter about it; has the scars as well; fell out with the club twice;
      is known for it in two streets; got a cousin hooked too; has never regretted it; was in the local paper for it;
      gave a talk on it once; repairs the gear of others; has converted two colleagues
    `),
    hold: readPhrases(`
      comes before almost everything; is the one fixed point of the week; began as a joke; has outlasted two cars;
      keeps the shoulders loose; takes up the spare room; is not up for discussion; pays for itself, nearly;
      is best in company; is how the year is measured
    `),
    rank: readPhrases(`
      a close second; second on paper only; next, money allowing; after that; third, behind sleep; when friends visit;
      a distant second; in winter
    `),
    talk: readPhrases(`
      talks until the coffee is cold; draws diagrams; turns shy; fetches a box; names twelve brands; laughs; lowers the voice;
      recommends a book; asks three questions back; looks at the clock and stays; becomes quite technical
    `),
    talk2: readPhrases(`
      shrugs; starts again from the beginning; changes the subject; tells the one about the ferry; shows a photograph;
      blushes; has opinions; hands over a leaflet; admits to nothing; gets up to demonstrate
    `),
    day: readPhrases('Sunday; holiday; evening; birthday; day off; Saturday; week; bank holiday'),
    end: readPhrases(`
      soup afterwards; an early night; a long phone call; nothing to tidy up; a bus home; two chapters; fish and chips;
      a hot bath; no plans; being home by six; the crossword
    `),
    does: readPhrases(`
      walks the long way round; sorts the shed; calls an old friend; cooks something slow; sits in on a choir; sleeps;
      swaps books at the café; watches the trains; looks at maps; mends what broke in the week; takes the bus to the end of the line
    `),
    thing: readPhrases('rucksack; crate; locker; stand; trunk; shelf; bag; rack; basket; tin'),
    excuse: readPhrases(`
      and calls it health; and hides the receipts; and regrets none of it; and blames the shop; and keeps no accounts;
      though less than last year; and saves on shoes; and says so only to strangers; and would do so again;
      and has stopped counting; and borrows the rest; though never on credit
    `),
    met: readPhrases(`
      most of the people {=they} trusts; a former boss; two lifelong friends; someone who knew the family; a neighbour from upstairs;
      a vet, a judge and a plumber; a business partner; half the town; a pen friend in Turku; the present flatmate
    `),
  },
}
