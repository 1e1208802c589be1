import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const parking = /\b(parking|parking (lot|ticket|slot|spot|session|log)|garage)\b/
const gym = /\b(membership|membership plan|trainer|workout|gym|class booking)\b/
const desk = /\b(ticket|sla policy|support ticket|help ?desk)\b/

/** What garages, gyms and help desks write. */
export const parkingGymsAndDesksWords: readonly UsualWords[] = [
  {
    name: /^(violation|offen[cs]e|infraction|citation)( (type|reason|description|name))?$/,
    schema: parking,
    words: listWords(
      'Overstayed the time paid for, No valid permit, Outside the marked bay, Reserved space, Blocked exit, Accessible bay without badge, Expired pass, Charging bay without charging',
    ),
  },
  {
    name: /^(name|garage name|lot name)$/,
    table: /\b(garage|parking|parking (lot|garage|area|facility)|lot)$/,
    schema: parking,
    words: listWords(
      'Central Station Garage, Market Street Garage, Riverside Parking, City Hall Garage, Airport Long Stay, Harbor Parking, University Garage, Theater Parking, Old Mill Lot, Hospital Visitor Parking, Arena Lot, Plaza Garage, Northgate Park and Ride, Library Parking',
    ),
    modifiers: listWords('North, South, East, West, Upper, Lower, New, Old'),
  },
  {
    name: /^(rate|tariff)( (name|type|label))$/,
    schema: parking,
    words: listWords(
      'Standard hourly, Early bird, Evening, Overnight, Weekend, Daily maximum, Event, Motorcycle, Monthly permit',
    ),
  },
  {
    name: /^(exercise|movement)( name)?$/,
    schema: gym,
    words: listWords(
      'Bench press, Back squat, Deadlift, Lat pulldown, Leg press, Overhead press, Seated row, Lunges, Plank, Bicep curl, Triceps dip, Pull-up, Kettlebell swing, Hip thrust',
    ),
  },
  {
    name: /^(name|equipment name|equipment|machine)$/,
    table: /\b(equipment|machine|gym equipment)$/,
    schema: gym,
    words: listWords(
      'Treadmill, Elliptical Trainer, Spin Bike, Rowing Machine, Leg Press, Smith Machine, Cable Crossover, Lat Pulldown, Dumbbell Set, Kettlebell Set, Bench Press, Squat Rack, Stair Climber, Chest Press',
    ),
    modifiers: listWords('Upstairs, Downstairs, Studio, Second, Third, Spare'),
  },
  {
    name: /^(brand|manufacturer|make)$/,
    table: /\b(equipment|machine|gym equipment)$/,
    schema: gym,
    words: listWords(
      'Stronghold, Ironvale, Pacer, CoreLine, Summit Fitness, Kinetra, TitanFit, Velora',
    ),
  },
  {
    name: /^(certification|certificate|qualification)s?( name)?$/,
    table: /\b(trainer|instructor|coach)$/,
    schema: gym,
    words: listWords(
      'Certified Personal Trainer, Group Fitness Instructor, Strength and Conditioning Specialist, Yoga Teacher 200 h, Pilates Instructor, Nutrition Coach, Spinning Instructor, Corrective Exercise Specialist',
    ),
  },
  {
    name: /^payment (for|purpose|reason|type)$|^paid for$/,
    schema: gym,
    words: listWords('Membership, Personal training, Joining fee, Class pass, Renewal, Locker'),
  },
  {
    head: /\b(name|title)$/,
    subject: /^(support |agent )?(team|group)$/,
    schema: desk,
    without: /\b(match|league|season|project|player)$/,
    words: listWords(
      'First Level Support, Second Level Support, Billing, Technical Support, Customer Success, Onboarding, Returns, Escalations, Account Management, Enterprise Support',
    ),
    modifiers: listWords('EMEA, Americas, Asia-Pacific, Weekend, Night, Partner'),
  },
  {
    name: /^(author|sender|writer|commenter|user|actor) type$/,
    schema: desk,
    without: /\b(issue|repository|post)$/,
    words: listWords('customer, agent, system'),
    shares: { customer: 46, agent: 48, system: 6 },
  },
  {
    name: /^(title|subject|headline|name)$/,
    table: /\b(kb|knowledge base|knowledge|help|support|faq) article$|^(kb|faq)$/,
    words: listWords(
      'How to reset your password, Setting up two-step login, Why was my card declined, Changing the billing address, Exporting your data, Inviting a colleague, Connecting your calendar, Understanding your invoice, Cancelling a subscription, Fixing sync errors, Importing contacts, Which browsers are supported, Turning notifications off, Where to find your license key, Restoring a deleted file, Moving to another plan',
    ),
    modifiers: listWords('Quick guide:, Admins:, Mobile:, Update:, Tip:'),
  },
  {
    name: /^(category|ticket category|topic|issue type|issue category|section)$/,
    table: /\b(ticket|support ticket|ticket category|kb article|faq|help article)$/,
    schema: desk,
    without: /\b(event|seat|match|flight|parking|screening|draw)\b/,
    words: listWords(
      'Billing, Technical issue, Account access, How-to question, Feature request, Bug, Integrations, Refund, Shipping',
    ),
  },
  {
    name: /^(name|sla|sla name|policy name)$/,
    table: /\bsla( policy)?$|\bservice level( (agreement|policy))?$/,
    words: listWords(
      'Standard, Premium, Enterprise, Business hours, Around the clock, Urgent only, Free plan, VIP',
    ),
    modifiers: listWords('EU, US, Partner, Trial, Legacy'),
  },
  {
    name: /^field( (changed|name))?$|^changed field$/,
    table: /\b(ticket|case|issue|task)( (audit|change|activity))?$/,
    neighbor: /^(old|new|previous) value$/,
    words: listWords('status, priority, assignee, category, due date, subject'),
  },
]
