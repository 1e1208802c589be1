import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What somebody with a matter at heart wants of it. */
export const topicGoal: Grammar = {
  templates: [
    '{find} about {=topic}: {matter}',
    '{meet} who knows {=topic} and can say {matter}',
    'Leave with {thing} for {=thing}, {how}',
    'Decide on {=topic} {by}, and leave {=topic2} {later}',
    'See {=thing} {seen}',
    'Know by tonight {matter}, at least for {=topic}',
    'Take {=topic} off the list {by}',
    '{find2} who has been through {=topic} before and {would}',
    'Come home with {thing} for {=thing} and {thing2}',
    'Ask one question about {=topic}, {question}, and write the answer down',
    'Compare {two} for {=thing} side by side',
    'Rule out {=topic} or begin with it {by}',
    'Be able to explain {=topic} at home {so}',
    'Put a date and a figure to {=topic}',
  ],
  slots: {
    find: readPhrases(
      'Find out; Ask three people; Get a straight answer; Hear from users; Read up; Make sure',
    ),
    meet: readPhrases(
      'Meet one person; Talk to an engineer, not a seller,; Find somebody; Sit down with a maker; Ring somebody on the list',
    ),
    matter: readPhrases(`
      what it costs in the end; who is liable; how long it takes; what to do first; which permit is missing; whether it pays without a grant;
      what others would do differently; how it fits with what is there; what can go wrong; who has to be asked; which form comes first
    `),
    question: readPhrases(`
      what it costs in the tenth year; who repairs it; what the warranty leaves out; whether it pays without a grant; how long it takes;
      what to do first; which permit is missing; what others would do differently; how it fits with what is there; what can go wrong;
      who is liable; what it does in January; how loud it is; what the network allows; what can be done on a Saturday
    `),
    two: readPhrases(
      'two makers; three prices; the small print of two offers; a cheap one and a dear one; last year and this year',
    ),
    so: readPhrases(
      'in three sentences; without a drawing; so that nobody objects; before the weekend; as if it were simple',
    ),
    find2: readPhrases(
      'Find someone; Meet one person; Ring someone; Have coffee with someone; Learn the name of someone',
    ),
    would: readPhrases(
      'would do it again; regrets it; can be rung; lives within an hour; kept the figures; has a roof like ours; paid for it themselves',
    ),
    thing2: readPhrases(
      'no tote bag; a clear head; nothing signed; a date for the rest; an idea of the risk; enough to tell the others; one question fewer',
    ),
    thing: readPhrases(
      'one written offer; a date; a name and a number; a final price; two references; a drawing; a readable data sheet',
    ),
    how: readPhrases(
      'without a follow-up call; on one page; before lunch; at a fixed price; with somebody local; if it takes all day; in plain words',
    ),
    by: readPhrases(
      'before winter; this month; by the next meeting; after a week to think; within the limit; on the spot, if need be; after one more talk',
    ),
    later: readPhrases(
      'for next year; to others; until the roof is done; aside; until prices move; for the second step',
    ),
    seen: readPhrases(
      'running; taken apart; in the rain; ten years old; next to the cheaper one; with the cover off; installed by somebody tired',
    ),
  },
}

/** What has annoyed somebody in the matter so far. */
export const topicFrustration: Grammar = {
  templates: [
    '{count} for {=thing} and {no}',
    'Being told about {=topic} {told}',
    '{who} who {does} as soon as it is about {=topic}',
    'With {=thing}, {trouble} {when}',
    'Brochures for {=thing} never say {unsaid}',
    'Every question about {=topic} ends in {end}',
    'Figures for {=topic} {figures}',
    'Rules for {=topic} that {rules}',
    'Half an answer about {=topic}, then {end}',
  ],
  slots: {
    count: readPhrases(
      'Three offers; Four phone calls; Two site visits; Nine weeks of waiting; A drawer of brochures; Two deposits; Five logins',
    ),
    no: readPhrases(`
      none that can be compared; not one price; nobody rang back; each with another figure; no date; no name to ask for;
      half of it in abbreviations; all of them out of date; still no answer to the first question
    `),
    told: readPhrases(`
      what a cousin pays; that it will be cheaper next year; to wait for the grant; that the form has changed; to ask the other office;
      by people who rent out cars; that it is quite simple; in words from a brochure; only what it earns
    `),
    who: readPhrases(
      'Sellers; Advisers; People on hotlines; Fitters; Officials; Experts; Consultants',
    ),
    does: readPhrases(
      'change the subject; want a signature first; send a link; hand over to a colleague; quote the law; talk of packages; guess',
    ),
    trouble: readPhrases(
      'parts missing; a permit short; the paperwork double; the date moved; the invoice early; the app down; the manual translated by nobody',
    ),
    when: readPhrases(
      'every time; twice last year; when it counts; on the day itself; at the third attempt; in the middle of winter; again',
    ),
    end: readPhrases(
      'a newsletter; «it depends»; another form; a number nobody answers; a page that asks for an address; a pilot project; a waiting list',
    ),
    figures: readPhrases(
      'that hold only in the south; from a house nobody lives in; five years old; without the fitting; always rounded the same way; from whoever sells it',
    ),
    rules: readPhrases(
      'change each spring; nobody at the counter has read; end at the town line; fill a folder; come with the fine first; contradict each other',
    ),
    unsaid: readPhrases(
      'what is not included; how often it fails; who comes on Sundays; what the old one is worth; what happens after the warranty; how it is taken down again',
    ),
  },
}

/** What somebody says of the matter. */
export const topicQuote: Grammar = {
  templates: [
    'I {did} for {=topic}, and {then}.',
    'Everyone here talks about {=topic}; {but}.',
    'Show me {=thing} {seen}, and {then2}.',
    'With {=topic} I have one rule: {rule}.',
    'My {relative} calls it a hobby; I call {=topic} {call}.',
    'If it is about {=topic}, {if}.',
    'Ask me about {=topic} in ten years; until then {rule}.',
    'I read about {=topic} {where}, and {then}.',
    'Before {=topic}, {first}; after that we can dream.',
  ],
  slots: {
    did: readPhrases(
      'took a day off; came by night train; (children) left the children with my mother; drove four hours; skipped the football; brought my own tape measure; asked at every stand',
    ),
    then: readPhrases(
      'I want a price, not a pen; I am not leaving with a tote bag; I have two questions left; I would do it again; nobody has laughed yet; so far it was worth the ticket',
    ),
    but: readPhrases(
      'I want to meet someone who has had it for ten years; I listen to those who repair it; my roof has not read the brochure; the bill comes to me; I have heard it before; ask them about January',
    ),
    seen: readPhrases(
      'still running after a flood; without the demo mode; in a house like mine; with the invoice beside it; that my father could use; after five winters',
    ),
    then2: readPhrases(
      'we can talk about money; I will listen; I take my hat off; I sign; you may keep the brochure; I will tell the others',
    ),
    rule: readPhrases(
      'no deposit before a date; never the first version; whoever sells it repairs it; the simplest one; nothing that needs an account; somebody within an hour; ask the one who cleans it',
    ),
    where: readPhrases(
      'on a night shift; in the bath; in a waiting room; between two meetings; on the last tram; in a forum; in bed with a torch',
    ),
    first: readPhrases(
      'I want to see the meter; I need a price; show me who repairs it; I ask what breaks; tell me what it weighs; I would like to hear it running; give me a name',
    ),
    relative: readPhrases(
      'sister; brother; mother; (large) boss; neighbour; best friend; (flatmates) flatmate; accountant; (working) colleague',
    ),
    call: readPhrases(
      'arithmetic; peace and quiet; homework; my share; overdue; the last big thing I buy; common sense; insurance',
    ),
    if: readPhrases(
      'call me after six; start with what breaks; show me the meter, not the slide; I bring the coffee; I have all day; spare me the film; put it in writing',
    ),
  },
}
