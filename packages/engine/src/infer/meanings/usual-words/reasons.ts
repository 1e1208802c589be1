import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const hiring = /\b(candidate|interview|vacancy|job posting|job order|requisition|applicant)\b/

/** Why something did not go its usual way, told apart by what it is that did not. */
export const reasonWords: readonly UsualWords[] = [
  {
    name: /^((owner|business|management|host|seller|merchant|manager|hotel|restaurant|vendor) )?(reply|response)( (text|body|comment))?$/,
    table: /\b(review|feedback|testimonial)$/,
    words: listWords(
      'Thank you for your kind words. We hope to see you again soon., We are sorry that we did not meet your expectations. Please write to us so that we can make it right., Thank you for taking the time to tell us., We passed your praise on to the whole team., Thank you for your honest feedback. We have spoken with our staff about it., We appreciate your visit and look forward to the next one., Sorry for the wait. We have more people on busy days now., Glad that you enjoyed it!',
    ),
    goesWith: {
      column: { name: /^((overall|star) )?(rating|star|score)$/ },
      isNumber: true,
      pairs: [
        [
          /^[12]/,
          listWords(
            'We are sorry that we did not meet your expectations. Please write to us so that we can make it right., Sorry for the wait. We have more people on busy days now., Thank you for your honest feedback. We have spoken with our staff about it., This is not how we want you to leave. Please give us another try.',
          ),
        ],
        [
          /^[45]/,
          listWords(
            'Thank you for your kind words. We hope to see you again soon., We passed your praise on to the whole team., We appreciate your visit and look forward to the next one., Glad that you enjoyed it!',
          ),
        ],
      ],
    },
  },
  {
    name: /^(reject(ed|ion)?|disqualification|disqualified) reason$/,
    table: /\b(application|candidate|applicant|submission)\b/,
    schema: hiring,
    words: listWords(
      'Not enough experience, Salary expectation too high, Position filled, Skills do not match, Failed technical test, No work permit, Did not attend interview, Notice period too long, Withdrawn by client, Overqualified',
    ),
  },
  {
    name: /^(declin(e|ed)|rejection) reason$/,
    table: /\boffer\b/,
    schema: hiring,
    words: listWords(
      'Accepted another offer, Salary too low, Stayed with current employer, Counter-offer, Too far to travel, Family reasons, Role not as described, Wanted to work remotely',
    ),
  },
  {
    name: /^cancel(l?ed|lation)? reason$/,
    table: /\b(job|vacancy|position|requisition|job order|opening)$/,
    schema: hiring,
    words: listWords(
      'Hiring freeze, Filled internally, Budget cut, Role changed, Client went elsewhere, Project postponed, Department restructured',
    ),
  },
  {
    name: /^(fall off|falloff|drop ?out|replacement) reason$/,
    schema: hiring,
    words: listWords(
      'Resigned, Failed probation, Did not start, Counter-offer accepted, Redundancy, Role not as described',
    ),
  },
  {
    name: /^(reject(ed|ion)?|disapproval) reason$/,
    table: /\b(creative|ad|advert|advertisement|banner|campaign)\b/,
    words: listWords(
      'Misleading claim, Image quality too low, Too much text in image, Landing page not working, Trademark not allowed, Restricted product, Missing disclosure, Wrong dimensions',
    ),
  },
  {
    name: /^paus(e|ed) reason$/,
    words: listWords(
      'Budget exhausted, Payment overdue, Low performance, Seasonal break, Requested by client, Under review',
    ),
  },
  {
    name: /^cancel(l?ed|lation)? reason$/,
    table: /\b(performance|show|concert|screening|gig)\b/,
    words: listWords(
      'Illness in the cast, Technical fault, Low ticket sales, Bad weather, Power outage, Strike, Artist unavailable',
    ),
  },
  {
    name: /^hold reason$|^on hold reason$/,
    table: /\b(customer|account|client|company)\b/,
    words: listWords(
      'Overdue invoices, Credit limit exceeded, Contract expired, Disputed invoice, Documents incomplete, Missing purchase order',
    ),
  },
  {
    name: /^(lost|loss|closed lost) reason$/,
    words: listWords(
      'Price too high, Chose a competitor, No budget, No decision, Missing features, Bad timing, No reply any more, Stayed with current supplier',
    ),
  },
  {
    name: /^churn reason$|^(cancel(l?ed|lation)?|leaving) reason$/,
    table: /\b(subscription|customer|account|membership|subscriber|tenant)$/,
    words: listWords(
      'Too expensive, Chose a competitor, No longer needed, Missing features, Poor support, Used too seldom, Budget cut, Business closed, Moved away',
    ),
  },
  {
    name: /^(reject(ed|ion)?|denial) reason$/,
    table: /\b(leave|vacation|absence|time off)\b/,
    words: listWords(
      'Overlaps with the team, Too short notice, No days left, Busy season, Certificate missing',
    ),
  },
  {
    name: /^(reject(ed|ion)?|declin(e|ed)|denial) reason$/,
    table: /\b(loan|credit|mortgage|account|kyc|card application)\b/,
    words: listWords(
      'Income too low, Low credit score, Documents incomplete, Too much other debt, Employed too short, Identity not confirmed, Collateral not sufficient',
    ),
  },
  {
    name: /^void(ed)? reason$/,
    words: listWords('Entered twice, Wrong customer, Wrong amount, Order cancelled, Test entry'),
  },
]
