import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person does without thinking: days, errands, screens. */
export const habit: Grammar = {
  templates: [
    'The day starts {start} with {first}, and shopping is done {shop}.',
    '{=They} buys {buys} {shop}, {rule} and takes advice from {advice}.',
    '{=They} looks things up {where}, decides {decides}, and {rule}.',
    'News comes {news}; anything over a hundred is slept on, and {=they} {rule}.',
    'Lunch is {lunch}, the evening belongs to {=hobby}, and errands are run {shop}.',
    '{start}, {=they} has {first}, then {reads} {where2}; shopping is done {shop}.',
    '{=They} compares {compares} {where} before buying anything, and {rule}.',
    'Most of the week runs by habit: {first} {start}, {meal} at noon, {=hobby} {evening}.',
    '{=They} gets {buys} {shop}, news {news}, and advice from {advice}.',
  ],
  slots: {
    start: readPhrases(`
      at five to six; with the second alarm; before the heating comes on; when the dog insists; at half past seven; in the dark;
      with the first tram; before anyone calls; at six on the dot; around nine; with the church bells
    `),
    first: readPhrases(`
      black coffee; porridge and the radio; a run; strong tea; ten minutes of silence; the crossword; a cold shower; toast over the sink;
      a look at the headlines; stretching; two cigarettes {=they} means to give up; yesterday's soup
    `),
    shop: readPhrases(`
      on foot on Thursdays; online at midnight; at the market; once a month by car; from a list; on the way home; at the discount store;
      at whichever shop is open; in one big round on Saturday; by subscription; at the corner shop; second-hand first
    `),
    buys: readPhrases(`
      clothes; groceries; tools; books; gifts; shoes; anything electrical; coffee; furniture; garden things; toiletries; tickets
    `),
    rule: readPhrases(`
      never buys at the first visit; keeps the box for a year; reads the bad reviews first; pays by card; pays in cash where possible;
      returns what does not fit; waits for the second discount; asks to see it switched on; sticks to three brands;
      writes down what it cost; checks the guarantee; asks a brother-in-law; leaves the basket overnight; avoids instalments
    `),
    where: readPhrases(`
      on the phone in bed; in a forum; at the library; in test magazines; on a tablet; by asking around; on the train;
      in the shop itself; in old catalogues; in short videos; on a work computer, at lunch
    `),
    where2: readPhrases(
      'at the kitchen table; on the stairs; in the bus; on the balcony; standing up; in bed; at the window; in the van',
    ),
    decides: readPhrases(`
      within the hour; after three weeks; with a coin, nearly; by price per year; by the feel of it; (together) once the family has voted;
      by what can be repaired; at the till; late, and then fast; on the advice of one friend
    `),
    news: readPhrases(`
      from the radio at seven; by newsletter; from a neighbour; in the local paper; from three apps; on the commute;
      late and in one go; from colleagues; by podcast; from the public broadcaster
    `),
    lunch: readPhrases(`
      a sandwich from home; leftovers; whatever the canteen has; soup; an apple and a walk; skipped; eaten at the desk; the main meal;
      a roll from the station; rice, nearly always; shared
    `),
    meal: readPhrases(
      'a sandwich from home; leftovers; soup; an apple and a walk; a roll from the station; eggs; the canteen',
    ),
    reads: readPhrases(
      'two papers; the group chat; the weather; job offers; old letters; a chapter; recipes; the sports pages; small ads; obituaries',
    ),
    compares: readPhrases(
      'four shops; prices per kilo; delivery dates; the guarantees; old and new models; the small print; ratings; rent or buy',
    ),
    evening: readPhrases(
      'until eight; in the evening; after the washing-up; if the light holds; with the phone in a drawer; twice a week',
    ),
    advice: readPhrases(
      'a niece; two colleagues; the woman at the pharmacy; an old flatmate; strangers online; a father-in-law; nobody; the repair shop',
    ),
  },
}
