import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

const slots: Grammar['slots'] = {
  saw: readPhrases(`
    at a neighbour's; on the roof across the road; in a forum at two in the morning; in a test report; in the local paper;
    in a town hall leaflet; on a factory visit; at a brother-in-law's barbecue; in a talk that ran late; when the meter was read;
    in a video with bad sound; at the last show; on a building site in the rain; over lunch with a competitor; at a school open day;
    in the waiting room at the dentist's; on a camp site; through a colleague; in a podcast; at the allotments; at a cousin's wedding;
    at an evening class; on a ferry; in a newsletter kept for later; at a works outing
  `),
  began: readPhrases(`
    a bill that came in red; a winter with two jumpers; a neighbour's meter; a pipe that burst in February;
    a letter from the network; a remark by a child; a power cut with the freezer full; a broken boiler; an offer that smelled;
    a spreadsheet that did not add up; an old promise; a colleague who would not stop; a rule that changed in spring;
    a summer of thirty-eight degrees; a quarrel over the thermostat; a cellar under water; an upstairs neighbour who moved out;
    a quote with two zeros too many; a visit to a cousin in Denmark; a night in the cold; a form sent back twice;
    a lecture by a daughter; a winter of repairs; a hailstorm; a letter from the bank; a wager with a brother; a new neighbour;
    an evening with the wrong fuse
  `),
  question: readPhrases(`
    who comes when it fails on a Sunday; what is left after ten years; what the tenth customer thought; who takes it back;
    whether the numbers hold in January; what is not in the price; how long the parts will be made; who has to sign;
    what happens when the maker goes under; how loud it is at night; whether it can be moved; where the data goes;
    what breaks first; what the insurer says; how long one waits for a fitter; what comes after the guarantee;
    whether the neighbours have to agree; who pays when it goes wrong; what the small print leaves out;
    whether old and new go together; what one would do differently the second time; how much of it is fashion; who keeps the papers;
    how many have given it back
  `),
  matter: readPhrases(`
    who has to sign; what is not in the price; what the tenth customer thought; whether the numbers hold in January; where one begins;
    what others would do differently; how long it takes; who answers for it; what it comes to in the end; what happens when the rules change;
    which form comes first; whom to believe; what it means for the neighbours; whether it is worth the trouble
  `),
  carries: readPhrases(`
    a folder with last year's bills; three offers in a plastic sleeve; a photograph of the fuse box; a sketch on squared paper;
    a list of eleven questions; a tape measure; a notebook with a broken spine; the plan of the building; a printout with red marks;
    a flask and a pencil; one page and a limit; the name of one person to ask for; two years of readings on one sheet;
    a photograph of the cellar; an old floor plan; a calculator with large keys; a clipboard; a spreadsheet on paper;
    a page torn from a catalogue; a test report with notes in the margin; three business cards and a pen; a map with two crosses;
    a page of sums; an envelope with figures on the back; a stack of leaflets
  `),
  since: readPhrases(`
    since spring; for two winters; since the last bill; for longer than is sensible; since the move; since a talk on a train;
    since the old one gave out; for months, on paper; since a friend did it; since the meeting in May; since the autumn;
    since the first frost; for a year and a half; since the last show; since the scaffolding came down;
    for three quarters of a year; since before Christmas; since the holidays; since the last meter reading
  `),
  so: readPhrases(`
    will not be hurried; has set a limit; likes to hear the worst first; writes the answers down; believes it when it runs;
    wants to hear it from somebody who uses it; has been promised too much; has a second meeting at two;
    knows the brochure by heart; trusts figures with a date; would rather see a bad installation than a good picture;
    has a train at five; asks everything twice; takes the stairs between the halls; wants to see it taken apart;
    likes the people who say no; keeps a list of those who call back; prefers the small stands; has brought sandwiches;
    starts at the far end of the hall; would like to sit down first; reads the small print aloud;
    leaves the brochures where they are; photographs every price tag; wants the names of customers; is not easily flattered
  `),
  hope: readPhrases(`
    one name that can be trusted; a figure to take home; an answer in one sentence; somebody to ring afterwards; a date;
    a price that is a price; a look inside; a second opinion; proof from somewhere colder; an hour with somebody who installs it;
    a visit to one that runs; a number that works at weekends; a sum without small print;
    the word of somebody who has had it for years; a contract on two pages; a demonstration; a plain yes or a plain no;
    a firm that is near enough; a written guarantee; three addresses to look at; a calm half-hour with a technician;
    a drawing to scale
  `),
  settled: readPhrases(`
    ordered and dated; in writing; agreed by handshake; settled before the last tram; signed and filed;
    decided, one way or the other; chosen, with a second choice behind; down to one offer; agreed, subject to a look at the cellar;
    fixed, price and all; on the calendar
  `),
  partner: readPhrases(`
    a maker who answers the phone; somebody two valleys on; a wholesaler with parts on a Friday; a firm that trains its people;
    a partner for the jobs that are too big; somebody who does the paperwork; a supplier with a conscience;
    an electrician with time; a planner who visits the site; two firms to share a van with; someone who speaks to the authorities;
    a warehouse that delivers before seven; a maker with its own repair shop; a colleague from the next county;
    a firm of the same size; someone for the roofs; an office that answers on Saturdays; a supplier who takes things back
  `),
}

/** Why somebody is where the questions are asked, and what about: by what they have come to do. */
export const errands: Readonly<Record<'buy' | 'compare' | 'learn' | 'partner' | 'open', Grammar>> =
  {
    buy: {
      templates: [
        'What began with {began} is to end with {=thing} {settled}; {=they} {so}.',
        '{=They} has saved for it {since}, carries {carries}, and has one question about {=thing}: {question}.',
        'By the evening {=thing} should be {settled}; {=they} has come with {carries} and {so}.',
        '{=They} has read enough about {=thing} {since} and now wants {hope}.',
        'The decision for {=thing} came after {began}; what is missing is {hope}.',
        'The money has been there {since}; before it goes into {=thing}, {=they} asks {question}.',
        '{=They} has come to buy and has brought {carries}; with {=topic} it is a matter of {hope}.',
        'For {=thing} there is a date, a budget and {carries}; all that is open is {question}.',
        '{=They} would sign for {=thing} today, given {hope}; {=they} {so}.',
      ],
      slots,
    },
    compare: {
      templates: [
        'The offers for {=thing} so far cannot be compared, so {=they} has brought {carries} and asks {question}.',
        'It was {began} that led to {=topic}; now {=they} goes from stand to stand with {carries} and {so}.',
        '{=They} first met with {=thing} {saw}, has weighed it against {=thing2} {since}, and hopes for {hope}.',
        'Two of the firms with {=thing} are on the list for today; {=they} has brought {carries} and {so}.',
        '{=Their} question to everyone with {=thing} is the same, {question}, and {=they} {so}.',
        'Between {=thing} and {=thing2} the choice has been open {since}; {carries} and {hope} should settle it.',
        '{=They} has had {=topic} in mind {since}, after {began}, and compares.',
        'An offer for {=thing} has lain unsigned in a drawer {since}: it does not say {question}.',
        'On {=topic} {=they} has heard two opinions and wants a third, with {question} at the top of the list and {carries} in hand.',
        'At each stand with {=thing} {=they} puts down {carries}, asks {question}, and {so}.',
        'What {=they} heard about {=topic} {saw} is to be held against {hope}; the decision has waited {since}.',
        'Of {=thing} {=they} wants to see the dearest and the cheapest; since {began}, {hope} counts for more than a discount.',
      ],
      slots,
    },
    learn: {
      templates: [
        '{=They} came across {=topic} {saw} and has wondered {since} {question}.',
        'Of {=topic} {=they} knew nothing until {began}; of {=topic2} {=they} knows nothing yet, carries {carries}, and {so}.',
        '{=Topic} is new ground; {=they} has come with {carries} to find out {question}.',
        'A day among strangers, {carries}, and one subject: {=topic}, or more exactly {question}.',
        'It is too early to buy; what {=they} wants to understand about {=topic} is {question}, and {=they} {so}.',
        'After {began}, {=they} has read what there is on {=topic} and still does not know {question}.',
        'Nothing will be signed this time: it is about {=topic}, about {=topic2}, and about {question}.',
        'With {carries} and no wish to buy, {=they} has one thing to find out about {=topic}: {question}.',
        '{=They} has a free day, {carries}, and two things to learn: about {=topic}, {question}, and about {=topic2}, {matter}.',
        'First came {began}, then {=topic} in every second talk; {=they} wants {hope} and to know {question}.',
        'What {=they} heard about {=topic} {saw} has left one question open {since}, {question}, and {=they} {so}.',
      ],
      slots,
    },
    partner: {
      templates: [
        'What {=they} is after is {partner}, for {=topic} above all; since {began}, doing it alone is no longer an answer.',
        'In matters of {=topic} {=they} looks for {partner}, has brought {carries}, and {so}.',
        '{=They} is here for {partner}; with {=topic} and {=topic2} there is work for two, and {=they} {so}.',
        'After {began}, {=they} would share the work on {=topic} with {partner}, and {so}.',
        'Orders for {=thing} are not the trouble; {partner} would be a help, and {=they} {so}.',
        'With {carries} and two free days, {=they} goes round asking for {partner}; {=topic} cannot wait.',
        'For {=topic} {=they} wants {partner} and {hope}, and has been looking {since}.',
      ],
      slots,
    },
    open: {
      templates: [
        'It was {began} that led to {=topic}, and {=they} {so}.',
        '{=They} came across {=topic} {saw} and has asked {since} {question}.',
        'For {=topic} {=they} has come with {carries}; with {=topic2} it is a matter of {hope}.',
        'With {=topic} {=they} wants {hope}, nothing more, and carries {carries}.',
      ],
      slots,
    },
  }
