import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** How a person is: what friends would say. */
export const manner: Grammar = {
  templates: [
    'Friends call {=them} {trait} and {trait2}, {proof}.',
    '{=They} is {trait} and {trait2}, except {except}, and {quirk}.',
    'What {=they} cannot stand is {dislike}; what {=they} forgives is {forgives}; and {=they} {quirk}.',
    '{=They} {quirk}, trusts {trusts} and, when annoyed, {quirk2}.',
    'Money {money}, time {time}, and {=they} {quirk}.',
    '{=They} is {trait}, would rather {rather} than {than}, and {quirk}.',
    '{=They} has little patience for {dislike}, {quirk} and is {trait2}.',
    'Given an hour free, {=they} would {hour}; given a day, {=they} would {rather2}; and either way {=they} {quirk}.',
    '{=They} trusts {trusts} more than {trusts2}, {quirk} and would rather {rather} than {than}.',
    'A neighbour would say {trait}, a colleague {trait2}; {=they} would say that {=they} {quirk}, and {quirk2} when annoyed.',
    'Put {=them} in a queue and {=they} is {waiting}; put {=them} in a hurry and {=they} {quirk2}; at home {=they} {quirk}.',
    'Two things are said of {=given}, that {=they} is {trait} and that {=they} is {trait2}; a third, that {=they} {quirk}, is seen at once.',
    'On bad days {=they} {quirk2}, on good days {=they} {quirk}, and friends call {=them} {trait} and {trait2} either way.',
  ],
  slots: {
    trait: readPhrases(`
      patient; blunt; thrifty; easily amused; punctual; stubborn; generous; private; quick to laugh; careful; restless; practical;
      curious; sceptical; loyal; dry; soft-spoken; methodical; forgetful; proud; warm; competitive; unhurried; hard to fool;
      even-tempered; outspoken; frugal; shy at first; tidy; impulsive; matter-of-fact; cheerful; discreet; tenacious; wry;
      absent-minded
    `),
    trait2: readPhrases(`
      a little vain; slow to anger; bad at goodbyes; good in a crisis; hard to surprise; generous with time; never early;
      a poor loser; better in writing; kind to strangers; quick with names; allergic to fuss; honest about money;
      impossible to hurry; sharper than {=they} lets on; a good listener; fond of a plan; quick to lend things; late with thanks;
      loyal to a fault; calm on the phone; easily distracted; no friend of surprises; good with children; hard to read
    `),
    waiting: readPhrases(
      'patient; blunt; easily amused; restless; quick to laugh; matter-of-fact; cheerful; outspoken; wry; unhurried; even-tempered; talkative; soon elsewhere in thought',
    ),
    proof: readPhrases(`
      and have stories about a caravan; as the queue at the tip would confirm; which {=they} takes as praise; and are mostly right;
      though a sister disagrees; as anyone who has shared a tent knows; and {=they} does not argue; since the business with the boat;
      on the evidence of one wedding; to general agreement; and rely on it
    `),
    except: readPhrases(`
      behind the wheel; before coffee; about cards; at airports; with family; in shops; about spelling; on the phone;
      when hungry; with machines; where cheese is concerned; in the last week of the month; at the dentist
    `),
    quirk: readPhrases(`
      keeps every receipt; reads the instructions first; sends postcards; remembers birthdays without a calendar;
      buys the same shoes again and again; argues with the radio; counts steps; says yes too quickly; never finishes a series;
      tips well; takes notes by hand; cuts out recipes and ignores them; names the household appliances; always has string;
      mends rather than replaces; reads the last page first; checks the door twice; whistles when lying; hoards jars;
      leaves parties without saying so; writes long reviews; knows the bus times by heart; keeps a diary of the weather;
      knits in meetings; learns poems by heart; photographs front doors; collects corks; saves wrapping paper;
      writes in pencil only; sleeps with the window open; never throws away a cable; talks to plants; walks on the shady side;
      eats the crust first; labels everything; knows every shortcut; waves at trains
    `),
    quirk2: readPhrases(`
      reorganises a cupboard; goes for a very long walk; says little; cooks for ten; writes a list and loses it; cleans the windows;
      rings a brother; buys flowers; goes to bed at nine; answers with a proverb; blames the weather; drives with the window down;
      looks up old addresses; lets the phone ring; irons; sweeps the yard; hums; takes the long way; sharpens knives;
      leaves the room; eats standing up; hides in the cellar; polishes shoes; counts to twenty; turns the radio up; sorts screws;
      forgets the keys; writes a letter and tears it up
    `),
    dislike: readPhrases(`
      being put on hold; waste; small talk in lifts; loud packaging; people who are late; forms that ask twice; fake urgency;
      being called by a first name on the phone; lukewarm tea; hidden fees; group photographs; slow walkers; pop-ups;
      unreturned favours; gossip; vague answers; meetings after four
    `),
    forgives: readPhrases(`
      a bad joke; a late train; spilled wine; honest mistakes; bad singing; a forgotten name; muddy boots; noise from children;
      crooked shelves; a slow reply; burnt toast; the odd white lie; a dog on the sofa
    `),
    money: readPhrases(`
      is watched; comes and goes; is for windows and teeth; is not discussed; is put by each Friday; is spent on others;
      was short once and is remembered; matters less than it did
    `),
    time: readPhrases(`
      is guarded; is always short; is shared freely; goes to others first; is kept to the minute; stretches on Sundays;
      matters more every year; is lost on trains
    `),
    rather: readPhrases(`
      walk; fix the old one; ask a neighbour; stay in; write a letter; take the slow train; queue in person; cook;
      pay a little more; wait for the sale; do it alone; sleep on it; go without; borrow one; read; do the sums again;
      say it in person; come back tomorrow; take the stairs; grow it from seed; sit by the window; look it up in a book;
      carry it home; start over
    `),
    hour: readPhrases(`
      go for a walk; read; write a letter; ring a neighbour; sit by the window; bake a cake; sort a drawer; water the plants;
      look at old maps; sweep the stairs; do nothing at all; take a nap; sit on a bench; cook; do the sums again;
      go round the block twice; tidy the shed
    `),
    rather2: readPhrases(`
      take the ferry; paint the fence; drive to the sea; see an old teacher; sort the cellar; go nowhere; cycle to the border;
      visit a museum nobody visits; sleep until ten; clear the gutters; look up a cousin; follow the river; walk to the next town;
      visit the old street; sit in a harbour; build a shelf; bake for the whole house; go through the photographs;
      take a train without a plan; swim in a lake; tidy nothing at all
    `),
    than: readPhrases(`
      call a helpline; buy twice; complain; make a fuss; fly; ask for help; read a manual on a screen; haggle; owe anyone;
      sit through a webinar; install another app; be rushed
    `),
    trusts: readPhrases(`
      neighbours; paper; a second opinion; test reports; the butcher; {=their} own eyes; old friends; a good shop assistant;
      librarians; a spreadsheet; first impressions; small print
    `),
    trusts2: readPhrases(`
      advertisements; star ratings; experts on television; promises; any app; the weather forecast; salespeople; banks;
      influencers; memory; slogans; the family
    `),
  },
}
