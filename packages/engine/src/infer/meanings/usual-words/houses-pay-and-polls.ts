import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const estate = /\b(property|listing|lease|viewing|realtor)\b/
const offices = /\b(hotel|housekeeping|room service)\b/
const wages = /\b(payslip|payroll|pay ?slip|pay stub|paycheck|salary payment|salary|pay)$/
const requestKind = /^(category|type|request type|issue|issue type|problem type)$/
const votes = /\b(election|voter|ballot|vote|poll|candidate)$/
const stores =
  /\b(warehouse|storehouse|distribution center|inventory|stock (level|movement|ledger|item))$/

/** What those write who sell houses, pay wages, keep a store and count votes. */
export const housesPayAndPollsWords: readonly UsualWords[] = [
  {
    name: /^(agency|brokerage|firm|office)( name)?$/,
    table: /\b(agent|realtor|broker)$/,
    schema: estate,
    isOrganization: true,
    words: listWords(
      'Harbor & Main Realty, Keystone Homes, Northfield Realty, Blue Door Properties, Oak & Elm Real Estate, Skyline Brokers, First Light Realty, Meadow Lane Homes',
    ),
  },
  {
    name: /^(listing|transaction|sale|deal|offer) type$|^(for|purpose)$/,
    table: /\b(property|listing|house|apartment)$/,
    schema: estate,
    without: /\b(hotel|booking)$/,
    words: listWords('sale, rent'),
    shares: { sale: 88, rent: 12 },
  },
  {
    name: /^(property |listing )?status$/,
    table: /\b(property|listing)$/,
    schema: /\b(viewing|sale|offer|lease|realtor|open house)$/,
    without: /\b(booking|hotel|auction)$/,
    words: listWords('for sale, sold, pending, rented, withdrawn'),
    shares: { 'for sale': 44, sold: 28, pending: 12, rented: 10, withdrawn: 6 },
  },
  {
    name: /^(client|customer|contact|party) type$/,
    table: /\b(client|customer|contact|party)$/,
    schema: estate,
    without: /\b(order|hotel|invoice line)$/,
    words: listWords('buyer, tenant, seller, landlord'),
    shares: { buyer: 52, tenant: 30, seller: 12, landlord: 6 },
  },
  {
    name: requestKind,
    table: /\b(maintenance|repair|service) (request|ticket|job|order)$/,
    schema: /\b(property|lease|tenant|apartment|unit)$/,
    words: listWords(
      'Plumbing, Electrical, Heating, Appliance, Locks, Pest control, Windows, Roof, Painting, Gutters',
    ),
  },
  {
    name: /^(description|problem|issue|detail)s?$/,
    table: /\b(maintenance|repair) (request|ticket|job|order)$/,
    schema: /\b(property|lease|tenant|apartment|unit)$/,
    goesWith: {
      column: { name: requestKind },
      pairs: [
        [
          /plumb/,
          listWords(
            'Kitchen tap drips., Bathroom drain is clogged., Toilet keeps running., Water stain under the sink.',
          ),
        ],
        [
          /electr/,
          listWords(
            'Light in the hallway is out., Two sockets have no power., Smoke detector beeps.',
          ),
        ],
        [
          /heat/,
          listWords(
            'No hot water since yesterday., Radiator stays cold., Thermostat shows an error.',
          ),
        ],
        [
          /applia/,
          listWords(
            'Dishwasher leaks., Fridge is not cooling., Oven does not heat., Washing machine is loud.',
          ),
        ],
        [
          /lock/,
          listWords('Front door lock sticks., Key broke in the lock., Mailbox does not lock.'),
        ],
        [/pest/, listWords('Ants in the kitchen., Mice in the basement., Wasps under the eaves.')],
        [
          /window/,
          listWords('Window does not close., Pane is cracked., Draft at the bedroom window.'),
        ],
        [
          /roof|gutter/,
          listWords(
            'Water stain on the ceiling., Shingles came off in the storm., Gutter overflows.',
          ),
        ],
        [/paint/, listWords('Paint peels in the bathroom., Hallway needs a new coat.')],
      ],
    },
    words: listWords(
      'Kitchen tap drips., No hot water since yesterday., Radiator stays cold., Bathroom drain is clogged., Front door lock sticks., Light in the hallway is out., Dishwasher leaks., Window does not close., Smoke detector beeps., Fridge is not cooling., Water stain on the ceiling., Garage door is stuck.',
    ),
  },
  {
    name: /^(vendor|contractor|company|assigned vendor|service provider)( name)?$/,
    table: /\b(maintenance|repair) (request|ticket|job|order)$/,
    schema: /\b(property|lease|tenant|apartment|unit)$/,
    goesWith: {
      column: { name: requestKind },
      pairs: [
        [/plumb|gutter/, listWords('Rapid Plumbing, Clear Drain Services')],
        [/electr/, ['Bright Electric']],
        [/heat/, ['Home Comfort Heating']],
        [/lock/, ['KeyPro Locksmiths']],
        [/roof/, ['Summit Roofing']],
        [/paint/, ['Fresh Coat Painters']],
        [/./, listWords('AllFix Repairs, Handy Home Services')],
      ],
    },
    words: listWords(
      'Rapid Plumbing, Bright Electric, Home Comfort Heating, AllFix Repairs, Clear Drain Services, KeyPro Locksmiths, Summit Roofing, Fresh Coat Painters',
    ),
  },
  {
    name: /^(payment|pay|paid|disbursement)( (method|mode|type|by|via))?$|^method$/,
    table: wages,
    words: listWords('Direct Deposit, Check, Pay Card, Cash'),
    shares: { 'direct deposit': 86, check: 9, 'pay card': 4, cash: 1 },
  },
  {
    name: /^(change |adjustment |raise )?(reason|reason for change|remark|comment)$/,
    table: /\b(salary|wage|pay|compensation)( (change|revision|adjustment))?$/,
    neighbor: /^(old|new|previous|prev|current) /,
    words: listWords(
      'Annual review, Promotion, Market adjustment, Change of position, Cost of living, Retention, End of probation',
    ),
    shares: {
      'annual review': 46,
      promotion: 22,
      'market adjustment': 12,
      'change of position': 8,
      'cost of living': 7,
      retention: 3,
      'end of probation': 2,
    },
  },
  {
    name: /^((job|staff|employee) )?(position|designation|job|job title|job role|role|title)$/,
    table: /\b(staff|employee|staff member|hotel staff)$/,
    schema: offices,
    without: /\b(patient|student|vehicle|flight|property|product|department)\b/,
    words: listWords(
      'Receptionist, Housekeeper, Night Auditor, Concierge, Front Office Manager, Waiter, Chef, Porter, Maintenance Technician, Housekeeping Supervisor, Bartender, General Manager, Spa Therapist',
    ),
  },
  {
    name: /^(status|state|task status)$/,
    table: /\b(housekeeping|housekeeping task|cleaning task|room cleaning|cleaning)$/,
    words: listWords('completed, inspected, in progress, pending'),
    shares: { completed: 62, inspected: 24, 'in progress': 6, pending: 8 },
  },
  {
    name: /^(premium|payment|billing)( payment)? (frequency|mode|interval|cycle)$/,
    schema: /\b(policy)$/,
    words: listWords('monthly, quarterly, semi-annually, annually'),
    shares: { monthly: 58, quarterly: 12, 'semi-annually': 12, annually: 18 },
  },
  {
    name: /^(name|option name|plan name|title)$/,
    table:
      /\b(insurance option|insurance plan|coverage option|protection plan|rental insurance|insurance)$/,
    schema: /\b(rental|car)$/,
    words: listWords(
      'Collision Damage Waiver, Theft Protection, Personal Accident Cover, Supplemental Liability, Roadside Assistance, Windscreen and Tyres, Full Protection, Personal Effects Cover',
    ),
    modifiers: listWords('Basic, Plus, Premium, Weekend, Long-term'),
  },
  {
    name: /^(coverage|cover|covers|what is covered)$/,
    table: /\b(insurance option|insurance plan|coverage option|protection plan|insurance)$/,
    schema: /\b(rental|car)$/,
    words: listWords(
      'Damage to the car, Theft of the car, Injury of driver and passengers, Damage to others, Breakdown on the road, Glass and tyres, Belongings in the car',
    ),
  },
  {
    name: /^(location |bin |storage )?name$/,
    table: /^(location|storage location|bin|zone|storage|warehouse (location|zone))$/,
    schema: stores,
    without: /\b(event|venue|city|employee|store)$/,
    words: listWords(
      'Receiving Dock, Bulk Storage, Picking Zone A, Picking Zone B, Cold Room, Packing Area, Returns Bay, High Rack 1, High Rack 2, Shipping Dock, Quarantine Shelf, Small Parts, Pallet Racking, Mezzanine, Overflow Area',
    ),
    modifiers: listWords('North, South, East, West, Upper, Lower'),
  },
  {
    name: /^reason$/,
    table: /^(stock |inventory )?adjustment$/,
    schema: stores,
    words: listWords(
      'Cycle count, Damaged in storage, Expired, Found during count, Miscounted on receipt, Lost, Sample taken, Returned to stock',
    ),
  },
  {
    name: /^(description|name|title|position|position name)$/,
    table: /^(position|post|office|contest)$/,
    schema: votes,
    without: /\b(employee|portfolio|trade|job)$/,
    words: listWords(
      'President, Vice President, Secretary, Treasurer, Auditor, Public Information Officer, Class Representative, Sports Representative, Member of the Board',
    ),
  },
  {
    name: /^(option|choice|answer)( (text|label|name))?$/,
    table: /\bpoll (option|choice|answer)$/,
    words: listWords(
      'Yes, No, Maybe, Not sure, Only on weekdays, Next month, The first proposal, The second proposal, None of these',
    ),
  },
  {
    name: /^(question|title|topic)$/,
    table: /^poll$/,
    words: listWords(
      'Where should the summer party be?, Which day suits you best?, Shall we move the weekly meeting?, Which logo do you prefer?, Should the office close early on Fridays?, What shall we have for lunch?, Which city for the next meeting?, Do we need a second coffee machine?',
    ),
  },
  {
    name: /^(manifesto|platform|slogan|motto|campaign (slogan|message|promise)|election promise)$/,
    schema: votes,
    words: listWords(
      'Better buses for every district., Safe streets and good schools., Lower fees for families., A park within ten minutes of every home., Honest budgets, open books., Affordable rents now., More trees, less noise., Repair what we have before we build., Jobs that stay in town., A clinic for every neighborhood.',
    ),
  },
  {
    name: /^(symbol|party symbol|emblem|logo name)$/,
    schema: votes,
    words: listWords(
      'Rising sun, Oak tree, Lighthouse, Open book, Bridge, Wheat sheaf, Rose, Dove, Torch, Star, Mountain, Swallow',
    ),
  },
]
