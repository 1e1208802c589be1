import type { PartKind } from './part-kind.ts'

const room =
  /^(((room|venue|seating|seat|passenger|class|hall|event|session|total) )?capacity|maximum (capacity|participant|attendee|student|guest|seat|place|player|person|enrollment|enrolment)|(total|available|number of) (seat|place|slot|spot)|(seat|place|slot|spot) (total|capacity))$/
const attended = /^(attended|attendance|present|attendee|checked in)( count)?$/
const booked =
  /^((seat|place|slot|spot|ticket|participant|attendee|student|guest|passenger|current|total|number of) )?(booked|registered|enrolled|reserved|taken|occupied)( count| seat| place| slot| spot| participant| attendee| student| passenger)?$|^((current|actual|total|number of) )?(participant|registration|enrollment|enrolment|signup|rsvp|passenger)( count)?$|^number of attendee$|^current attendee$/

const orderedQuantity =
  /^(quantity|unit|piece|output) (ordered|planned|required|targeted|requested)$|^(ordered|order|planned|target|required|requested) (quantity|unit|piece|output)$|^quantity$/

const seen = /^(impression|view|display|play)( count)?$/
const clicked = /^(click|link click|unique click)( count)?$/
const mailed = /^(delivered|sent|recipient|email sent|message sent)( count)?$/
const budget = /^(total )?budget( amount| total)?$/

/** Parts of rooms, mailings, budgets and orders. */
export const usualParts: readonly PartKind[] = [
  { part: /^actual (cost|spend|expense)$/, whole: [budget], least: 58, most: 106 },
  {
    part: /^(concession|student|child|senior|reduced|youth) price$/,
    whole: [/^((full|adult|standard|regular) )?price$/],
    least: 50,
    most: 80,
  },
  { part: clicked, whole: [seen], least: 3, most: 45, of: 1000 },
  {
    part: clicked,
    whole: [/^(open|opened|unique open)( count)?$/],
    least: 40,
    most: 220,
    of: 1000,
  },
  { part: clicked, whole: [mailed], least: 5, most: 60, of: 1000 },
  {
    part: /^(conversion|lead|install|acquisition)( count)?$/,
    whole: [clicked],
    least: 8,
    most: 110,
    of: 1000,
  },
  {
    part: /^(open|opened|unique open)( count)?$/,
    whole: [mailed],
    least: 150,
    most: 480,
    of: 1000,
  },
  {
    part: /^(bounce|bounced|hard bounce)( count)?$/,
    whole: [mailed],
    least: 0,
    most: 28,
    of: 1000,
  },
  {
    part: /^(unsubscribe|unsubscribed|complaint)( count)?$/,
    whole: [mailed],
    least: 0,
    most: 6,
    of: 1000,
  },
  { part: /^(daily|day) budget$|^budget (daily|per day)$/, whole: [budget], least: 2, most: 8 },
  {
    part: /^(spent( to date)?|budget (spent|used)|(used|spent) budget|amount spent)$/,
    whole: [budget],
    least: 3,
    most: 99,
  },
  {
    part: /^filled( count| position| headcount)?$|^position filled$/,
    whole: [/^(headcount|opening|vacancy|number of (opening|position|vacancy)|position count)$/],
    least: 0,
    isTold: true,
  },
  { part: /^seat (sold|booked|filled)$/, whole: [/^seat(ing)? capacity$/], least: 62 },
  { part: /^(seat|ticket)? ?sold( count)?$/, whole: [room], least: 25 },
  {
    part: /^maximum (participant|attendee|guest|student)$/,
    whole: [/^((room|venue|seating|hall) )?capacity$/],
    least: 60,
  },
  { part: attended, whole: [booked, room], least: 60 },
  { part: booked, whole: [room], least: 30 },
  {
    part: /^(point|score|mark)( (earned|awarded|obtained|achieved))?$/,
    whole: [/^(maximum|total|possible) (point|score|mark)$/],
    least: 55,
  },
  {
    part: /^(quantity|unit|piece|output) (completed|produced|finished|received|delivered|made)$|^(completed|produced|finished|received|delivered|actual) (quantity|unit|piece|output)$/,
    whole: [orderedQuantity],
    least: 88,
  },
  {
    part: /^(quantity|unit|piece) (scrapped|rejected|damaged)$|^(scrapped|rejected|damaged|scrap) (quantity|unit|piece)$/,
    whole: [orderedQuantity],
    least: 0,
    most: 6,
  },
  {
    part: /^(outstanding|remaining)( (balance|principal|amount))?$|^balance (outstanding|remaining)$/,
    whole: [/^(principal|original principal|loan)( amount)?$/],
    least: 4,
    most: 97,
    isTold: true,
  },
  { part: /^fulfilled( amount)?$|^amount fulfilled$/, whole: [/^(pledged? )?amount$/], least: 20 },
]
