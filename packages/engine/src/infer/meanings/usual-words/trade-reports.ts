import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const phones =
  /\b(cell tower|network event|msisdn|usage daily|call record|tariff|cell site|sim card|base station)\b/
const freight = /\b(carrier|shipment event|lane|truck|haul|load|freight|consignment|cargo)\b/
const insurers = /\b(policy|policyholder|policy holder|insured|premium|premium payment)\b/

/** What phone companies, haulers and insurers report on. */
export const tradeReportsWords: readonly UsualWords[] = [
  {
    name: /^(contract|subscription|account|customer|line|payment) (type|kind)$/,
    table: /\b(customer|subscriber|account|line|contract)$/,
    schema: phones,
    words: listWords('Postpaid, Prepaid, Business, SIM Only, Family'),
  },
  {
    name: /^(tariff|rate|price|mobile|service|data)( plan)?( name)?$/,
    table: /\b(customer|subscriber|account|line|contract|usage)$/,
    schema: phones,
    words: listWords(
      'Unlimited Plus, Essential 5 GB, Family Share 30 GB, Prepaid Basic, Business Unlimited, Student 10 GB, Unlimited Max, Data Only 20 GB, Starter 2 GB',
    ),
    goesWith: {
      column: { name: /^(contract|subscription|account|customer|line|payment) (type|kind)$/ },
      pairs: [
        [/prepaid/, listWords('Prepaid Basic, Prepaid 15 GB, Starter 2 GB')],
        [/business/, listWords('Business Unlimited, Business Team 50 GB')],
        [/family/, listWords('Family Share 30 GB, Family Share 60 GB')],
        [/sim/, listWords('SIM Only 10 GB, Data Only 20 GB')],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\b(tower|cell tower|cell site|base station|mast|antenna site|cell)$/,
    words: listWords(
      'Riverside Mast, Mill Hill, City Hall Rooftop, Harbor Point, Airport North, University Campus, Stadium East, Station Square, Old Brewery, Water Tower, Oak Ridge, Market Street Rooftop, Hospital West, Industrial Park, Lakeview Mast, Convention Center, Highway 9 Junction, Bridge View, Parkside Rooftop, Quarry Hill',
    ),
    modifiers: listWords('North, South, East, West, Upper, Lower'),
  },
  {
    name: /^(event|outage|fault|alarm|incident)? ?(type|category|cause)$/,
    table: /\b(network event|network incident|network outage|network alarm|tower outage)$/,
    words: listWords(
      'Degradation, Outage, Power Failure, Maintenance, Fiber Cut, Congestion, Hardware Fault',
    ),
  },
  {
    name: /^severity$/,
    table: /\b(network event|network incident|network alarm|alarm)$/,
    words: listWords('Minor, Major, Warning, Critical'),
  },
  {
    name: /^(topic|category|type|reason)$/,
    table: /\bcomplaint$/,
    schema: phones,
    words: listWords(
      'Billing, Network Quality, Slow data, Roaming, Dropped calls, SIM or device, Plan change',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bcarrier$/,
    schema: /\b(shipment|load|lane|freight)\b/,
    neighbor: /\b(mode|sla|contract|rate per km|rate per mile|on time)\b/,
    isOrganization: true,
    words: listWords(
      'Atlas Freight Lines, Northern Star Logistics, Bluewater Shipping, Redline Haulage, Continental Cargo, Summit Transport, Ironbridge Trucking, Meridian Express, Swift Harbor Lines, Evergreen Carriers, Polar Cold Chain, TransCoast Rail, Falcon Air Cargo, Keystone Intermodal, Pioneer Van Lines, Silver Arrow Transport',
    ),
    modifiers: listWords('North, South, United, Trans'),
  },
  {
    name: /^(transport |shipping |freight |carrier )?mode$/,
    schema: freight,
    table: /\b(carrier|shipment|lane|load|freight)$/,
    words: listWords('Road, Sea, Air, Rail, Intermodal'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/air/, listWords('Air')],
        [/rail/, listWords('Rail')],
        [/intermodal/, listWords('Intermodal')],
        [/shipping|bluewater|harbor/, listWords('Sea')],
        [/truck|haul|freight|van|cold|transport/, listWords('Road')],
      ],
    },
  },
  {
    name: /^(cause of loss|loss cause|peril|loss type)$/,
    schema: insurers,
    words: listWords('Collision, Water damage, Theft, Fire, Hail, Wind, Vandalism, Injury'),
    goesWith: {
      column: { name: /^(claim|incident)? ?type$/ },
      pairs: [
        [
          /collision|auto/,
          listWords(
            'Rear-end collision, Hit a parked car, Lost control on ice, Collision with deer',
          ),
        ],
        [/water/, listWords('Burst pipe, Roof leak, Flooded basement, Sewer backup')],
        [/fire/, listWords('Kitchen fire, Electrical fault, Lightning strike')],
        [/theft/, listWords('Burglary, Stolen vehicle, Stolen package')],
        [/storm|weather/, listWords('Hail, High wind, Fallen tree')],
        [/vandal/, listWords('Broken window, Graffiti')],
        [/glass/, listWords('Stone chip, Broken windshield')],
        [/liab|injur/, listWords('Visitor fell on stairs, Dog bite, Damage to a neighbor')],
      ],
    },
  },
  {
    name: /^(risk|underwriting) (class|tier)$/,
    schema: insurers,
    words: listWords('Preferred, Standard, Substandard, High Risk'),
  },
  {
    name: /^(claim )?status$/,
    table: /\bclaim$/,
    schema: insurers,
    without: /\b(patient|encounter|admission)\b/,
    words: listWords('settled, open, under review, denied, closed'),
  },
]
