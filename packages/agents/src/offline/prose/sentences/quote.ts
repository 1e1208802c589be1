import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person says in their own words. */
export const quote: Grammar = {
  templates: [
    'I will {pay} if {if}, but {but}.',
    'Give me {thing} and I am {happy}; {but}.',
    'My {relative} says I {says}, and about {topic} that may be true.',
    'After {=years} years in {=field}, I {learned}.',
    'If {if}, I {then}.',
    'I do not need {thing2}, I need {thing}.',
    'Between {=hobby} and {duty}, I have {time} for {topic}.',
    'The last time I {last}, {outcome}.',
    'I {learned}; {but}.',
    'People in {=city} {people}; I {learned}.',
  ],
  slots: {
    pay: readPhrases(
      'pay for it; wait; change my mind; recommend it; come back; sign; try it for a month; listen; share my data; drive across town',
    ),
    if: readPhrases(`
      somebody can explain it in two sentences; it still works in five years; the price stays what it was; I can talk to a person;
      it saves me an evening a week; (working) my team gets on with it; it does not need another account; the parts can be had;
      it arrives when they said; I can send it back; it fits what I already own; nobody calls me at dinner
    `),
    but: readPhrases(`
      do not sell me a story; I have been wrong before; my patience has a date on it; please no newsletter; I read the small print;
      once is enough; show me first; I count every step; it has to be quiet; I will not wait for version three; somebody has to mend it;
      I ask around anyway; I keep the receipt; (together) the family has a vote
    `),
    thing: readPhrases(`
      a straight answer; one button; a good manual; a fair price; ten quiet minutes; something built to last; a number to ring;
      a spare part; proof; a working search; less of everything; somebody who knows the product; a week to think
    `),
    thing2: readPhrases(
      'another app; a newer model; a bigger screen; a free mug; twelve options; a membership; a chat window; more advice; a makeover',
    ),
    happy: readPhrases(
      'yours; easy to please; gone again; a customer for life; half convinced; out of excuses; quiet; sold',
    ),
    relative: readPhrases(
      'sister; brother; mother; (large) boss; neighbour; doctor; (children) son; best friend; (flatmates) flatmate; aunt; accountant',
    ),
    says: readPhrases(
      'worry too much; buy too late; trust too quickly; ask too many questions; am never satisfied; should spend more; never throw anything out; think in lists; am stuck in my ways',
    ),
    topic: readPhrases(
      'prices; gadgets; food; travel; clothes; insurance; software; furniture; phones; money; news; service; delivery times',
    ),
    learned: readPhrases(`
      read the contract first; know that cheap is dear; trust a good repair shop; ask who answers at weekends; stopped believing brochures;
      buy once and look after it; write everything down; go where I am greeted; prefer boring things that work; learned to wait a week;
      look at what breaks first; measure twice
    `),
    then: readPhrases(
      'am in; tell everyone; walk out; stay for years; take two; switch tomorrow; say thank you in writing; stop comparing; sleep better; keep the old one',
    ),
    duty: readPhrases(
      '(children) the school run; (working) night shifts; my mother; the garden; (working) work; the choir; (working) a long commute; the paperwork; rehearsals; the dog',
    ),
    time: readPhrases(
      'an hour a week; no time; just enough time; ten minutes; the bus ride; Sunday evening; more patience than time; half a lunch break',
    ),
    last: readPhrases(
      'trusted a star rating; bought on impulse; rang a helpline; changed provider; skipped the manual; ordered from abroad; took the cheapest; signed on a doorstep; asked for a refund',
    ),
    outcome: readPhrases(`
      it took three weeks to undo; I made a friend; I ended up with two; it went better than expected; nobody rang back; I learned a lot about drills;
      I was on hold for a whole film; it worked all the same; (children) my daughter laughed for days; I wrote a letter; I swore never again
    `),
    people: readPhrases(
      'ask the neighbour first; like it plain; pay cash; hate queues; talk prices; take their time; fix things; know quality; shop late',
    ),
  },
}
