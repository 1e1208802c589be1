import { listWords } from './list-words.ts'
import type { GoesWith, UsualWords } from './usual-words.ts'

const insurers = /\b(policy ?holder|policy type|adjuster|insured|premium|claim payment|insurance)\b/

const linesOfNames: GoesWith['pairs'] = [
  [/auto|motor/, ['auto']],
  [/home|condo|flood|landlord|umbrella/, ['home']],
  [/life/, ['life']],
  [/renter/, ['renters']],
  [/business|marine/, ['commercial']],
  [/travel/, ['travel']],
  [/pet/, ['pet']],
]

/** What insurers write. */
export const insurersWords: readonly UsualWords[] = [
  {
    name: /^(event|step|activity|action|milestone)( (type|name|code))?$/,
    table: /\bclaim (event|step|activity|history|log|action|milestone|timeline)$/,
    words: listWords(
      'Reported, Assigned, Documents requested, Documents received, Inspection scheduled, Inspected, Estimate prepared, Approved, Payment issued, Closed, Reopened',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(product|plan|insurance product)$/,
    schema: /\bpolicy$/,
    neighbor: /\b(insurer|underwriter|premium|coverage|sum assured)\b/,
    words: listWords(
      'Auto Essential, Home Plus, Term Life 20, Auto Complete, Renters Basic, Condo Care, Umbrella 1M, Motorcycle Ride, Travel Annual, Pet Wellness, Landlord Protect, Small Business Owner, Boat & Marine, Flood Guard',
    ),
    modifiers: listWords('Senior, Family, Online, Preferred'),
  },
  {
    name: /^(sub )?(category|type|class)( name)?$/,
    table: /\b(product|plan)$/,
    schema: /\bpolicy$/,
    neighbor: /\b(insurer|underwriter|premium|coverage|sum assured)\b/,
    words: listWords('auto, home, life, renters, commercial, travel, pet'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: linesOfNames,
    },
  },
  {
    name: /^(insurer|underwriter|insurance (company|carrier))( name)?$/,
    table: /\b(policy|product|plan|quote)$/,
    words: listWords(
      'Granite Mutual, Harborview Insurance, Northern Shield, Oakline Assurance, Meridian Life, Blue Ridge Casualty, Sentinel Direct, Prairie Mutual, Coastal General, Union Crest Insurance',
    ),
    isOrganization: true,
  },
  {
    head: /\bname$/,
    subject: /\b(product|plan|insurance product)$/,
    schema: insurers,
    words: listWords(
      'Auto Essential, Home Plus, Term Life 20, Auto Complete, Renters Basic, Condo Care, Umbrella 1M, Motorcycle Ride, Travel Annual, Pet Wellness, Landlord Protect, Small Business Owner, Boat & Marine, Flood Guard',
    ),
    modifiers: listWords('Senior, Family, Online, Preferred'),
  },
  {
    name: /^line of business$|^(business|product) line$|^lob$/,
    schema: insurers,
    words: listWords('auto, home, life, renters, commercial, travel, pet'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: linesOfNames,
    },
  },
  {
    name: /^((product|plan|policy|insurance) )?(category|type|class)$/,
    table: /\b(product|plan)$/,
    schema: insurers,
    words: listWords('auto, home, life, renters, commercial, travel, pet'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: linesOfNames,
    },
  },
  {
    name: /^(status|state)$/,
    table: /\b(quote|quotation)$/,
    schema: insurers,
    words: listWords('accepted, sent, expired, declined, draft'),
  },
  {
    name: /^coverage( (type|name|kind))?$|^type$/,
    table: /\bcoverage$/,
    schema: insurers,
    words: listWords(
      'bodily injury, property damage, collision, comprehensive, uninsured motorist, medical payments, personal property, dwelling, roadside assistance, rental reimbursement',
    ),
  },
  {
    name: /^(usage|use|vehicle use)$/,
    table: /\b(insured vehicle|vehicle|car)\b/,
    schema: insurers,
    words: listWords('commute, pleasure, business, farm, rideshare'),
  },
  {
    name: /^special(i)?ty$|^specialization$/,
    table: /\badjuster\b/,
    words: listWords('auto, property, bodily injury, catastrophe, commercial, total loss'),
  },
  {
    name: /^description$|^(loss|incident) description$/,
    table: /\bclaim$/,
    schema: insurers,
    words: listWords(
      'Rear-ended at a red light., Hail damage to the roof., Water pipe burst in the kitchen., Bicycle stolen from the garage., Tree fell on the parked car., Windshield cracked by a stone on the highway., Slipped on wet floor in the hallway., Backed into a pole in a parking lot., Kitchen fire, smoke damage in two rooms., Deer collision at dusk., Break-in through the back door., Sideswiped while changing lanes.',
    ),
    goesWith: {
      column: { name: /^(loss|claim|incident|damage) type$|^cause of loss$/ },
      pairs: [
        [
          /water/,
          listWords('Water pipe burst in the kitchen., Washing machine hose leaked overnight.'),
        ],
        [/theft/, listWords('Bicycle stolen from the garage., Break-in through the back door.')],
        [
          /fire/,
          listWords('Kitchen fire, smoke damage in two rooms., Candle set a curtain on fire.'),
        ],
        [/storm|hail/, listWords('Hail damage to the roof., Tree fell on the parked car.')],
        [
          /glass/,
          listWords('Windshield cracked by a stone on the highway., Shop window broken at night.'),
        ],
        [
          /liab/,
          listWords('Visitor slipped on wet floor in the hallway., Dog bit a delivery driver.'),
        ],
        [/vandal/, listWords('Car scratched along both doors., Graffiti on the front wall.')],
        [
          /colli/,
          listWords(
            'Rear-ended at a red light., Backed into a pole in a parking lot., Sideswiped while changing lanes.',
          ),
        ],
      ],
    },
  },
  {
    name: /^(loss|incident|accident) (location|place)$/,
    schema: insurers,
    words: listWords(
      'Highway I-95 northbound, Grocery store parking lot, At home, Main Street and 3rd Avenue, Office garage, Driveway, County Road 12, Shopping mall, School parking lot, Rest area',
    ),
  },
  {
    name: /^(denial|rejection) reason$|^reason (for|of) denial$/,
    table: /\bclaim$/,
    words: listWords(
      'Policy lapsed, Not covered, Below deductible, Late report, Excluded driver, Insufficient evidence',
    ),
  },
  {
    name: /^cancel(l)?ation reason$/,
    table: /\bpolicy$/,
    words: listWords(
      'Non-payment, Vehicle sold, Moved to another insurer, Moved out of state, At insured’s request, Underwriting',
    ),
  },
  {
    name: /^note$|^(note|comment|remark)s?( text)?$/,
    table: /\bclaim note\b|\bclaim comment\b/,
    words: listWords(
      'Called the insured, left a voicemail., Photos of the damage received., Repair estimate requested from the body shop., Police report on file., Coverage confirmed., Witness statement taken by phone., Inspection scheduled for Thursday., Liability accepted at 100 %., Payment approved by the supervisor., Waiting for medical records., Subrogation opened against the other carrier., File closed.',
    ),
  },
]
