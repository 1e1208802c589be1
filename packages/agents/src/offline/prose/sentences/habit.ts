import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person does without thinking: days, errands, screens. */
export const habit: Grammar = {
  templates: [
    'The day starts {start} with {first}, and shopping is done {shop}.',
    '{=They} buys {buys} {shop}, {rule} and takes advice from {advice}.',
    '{=They} looks things up {where}, decides {decides}, and {rule}.',
    'News comes {news}, advice from {advice}; anything over a hundred is slept on, and {=they} {rule}.',
    'Lunch is {lunch}, the evening belongs to {=hobby}, and errands are run {shop}.',
    '{start}, {=they} has {first}, then reads {reads} {where2}; shopping is done {shop}.',
    '{=They} compares {compares} {where} before buying anything, and {rule}.',
    'Most of the week runs by habit: {first} {start}, {meal} at noon, {=hobby} {evening}.',
    '{=They} gets {buys} {shop}, news {news}, and advice from {advice}.',
  ],
  slots: {
    start: readPhrases(`
      at five to six; with the second alarm; before the heating comes on; when the dog insists; at half past seven; in the dark;
      with the first tram; before anyone calls; at six on the dot; around nine; with the church bells; at twenty past six;
      after the first snooze; when the bin lorry comes; at ten to seven; before the news; with the neighbour's drill
    `),
    first: readPhrases(`
      black coffee; porridge and the radio; a run; strong tea; ten minutes of silence; a crossword; a cold shower;
      toast over the sink; a look at the headlines; five minutes of stretching; two cigarettes {=they} means to give up; yesterday's soup;
      rye bread and silence; a glass of hot water; a boiled egg; tea from a flask; muesli and bad news; a page of accounts;
      half a grapefruit; cocoa, all year; a call to a sister; last night's rice
    `),
    shop: readPhrases(`
      on foot on Thursdays; online at midnight; at the market; once a month by car; from a list; on the way home;
      at the discount store; at whichever shop is open; in one big round on Saturday; by subscription; at the corner shop;
      with coupons; by bicycle on Fridays; late, when prices fall; at the shop by the station; with a neighbour's car;
      twice a week, in passing; at the market hall; out of three catalogues; in the lunch break
    `),
    buys: readPhrases(`
      clothes; groceries; tools; books; gifts; shoes; anything electrical; coffee; furniture; garden things; toiletries; tickets
    `),
    rule: readPhrases(`
      never buys at the first visit; keeps the box for a year; reads the bad reviews first; pays by card;
      pays in cash where possible; returns what does not fit; waits for the second discount; asks to see it switched on;
      sticks to three brands; writes down what it cost; checks the guarantee; asks a brother-in-law; leaves the basket overnight;
      avoids instalments; haggles on principle; buys the second cheapest; keeps a list on the fridge; never shops hungry;
      has a drawer of guarantees; compares by the kilo; buys spare parts at once; trusts nothing with a countdown;
      tries it on a friend first; swears by the repair shop; shops without a phone; lends it out before using it
    `),
    where: readPhrases(`
      on the phone in bed; in a forum; at the library; in test magazines; on a tablet; by asking around; on the train;
      in the shop itself; in old catalogues; in short videos; on a work computer, at lunch; on two screens at once;
      at a neighbour's computer; at the advice centre; between two meetings; on the sofa with a pencil; over breakfast;
      in three languages; at the counter
    `),
    where2: readPhrases(
      'at the kitchen table; on the stairs; in the bus; on the balcony; standing up; in bed; at the window; in the van',
    ),
    decides: readPhrases(`
      within the hour; after three weeks; with a coin, nearly; by price per year; by the feel of it;
      (together) once the family has voted; by what can be repaired; at the till; late, and then fast; on the advice of one friend;
      after the third cup; by what is in stock; alone; when the old one breaks; on paper, in two columns; by the look of the seller;
      against all advice; on a walk
    `),
    news: readPhrases(`
      from the radio at seven; by newsletter; from a neighbour; in the local paper; from three apps; on the commute;
      late and in one go; from colleagues; by podcast; from the public broadcaster; with the post; from the barber;
      over the garden fence; on paper, a day late; by radio in the van; from a daughter; twice a day and no more
    `),
    lunch: readPhrases(`
      a sandwich from home; leftovers; whatever the canteen has; soup; an apple and a walk; skipped; eaten at the desk;
      the main meal; a roll from the station; rice, nearly always; shared; cold pasta; a tin of sardines; bread and cheese;
      late and short; a bowl from the corner stall; an egg and a newspaper
    `),
    meal: readPhrases(
      'a sandwich from home; leftovers; soup; an apple and a walk; a roll from the station; eggs; the canteen',
    ),
    reads: readPhrases(
      'two papers; the group chat; the forecast; job offers; old letters; a chapter; recipes; the sports pages; small ads; obituaries',
    ),
    compares: readPhrases(`
      four shops; prices per kilo; delivery dates; the guarantees; old and new models; the small print; ratings; rent or buy;
      the weight; opening hours; the cost of parts; two brands; new and second-hand; postage; what the neighbours paid
    `),
    evening: readPhrases(
      'until eight; in the evening; after the washing-up; if the light holds; with the phone in a drawer; twice a week',
    ),
    advice: readPhrases(`
      a niece; two colleagues; the woman at the pharmacy; an old flatmate; strangers online; a father-in-law; nobody;
      the repair shop; a brother-in-law in the trade; the barber; a former teacher; the neighbours' son; a godmother;
      the man at the kiosk; two consumer magazines
    `),
  },
}
