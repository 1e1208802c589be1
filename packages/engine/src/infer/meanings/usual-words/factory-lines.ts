import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const factory =
  /\b(machine|production run|production line|downtime event|down time event|work order|maintenance order|sensor reading|quality inspection)\b/
const grid = /\b(meter|outage|feeder|substation|sub station|tariff|generation|utility)\b/

/** What lines, machines and power plants report. */
export const factoryLinesWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(plant|factory|mill|production site)$/,
    schema: factory,
    words: listWords(
      'Detroit Assembly Plant, Riverside Works, Northfield Plant, Lakeview Manufacturing, Cedar Valley Plant, Harbor Foundry, Midland Works, Summit Components Plant, Eastgate Plant, Monterrey Assembly, Stuttgart Plant, Brno Works',
    ),
    modifiers: listWords('North, South, New, East, West'),
  },
  {
    name: /^(manufacturing |production )?(plant|factory|site|mill)( location)?$/,
    table:
      /\b(machine|equipment|asset|line|production line|production|run|work ?order|batch|robot|sensor|device|shift)\b/,
    schema: factory,
    words: listWords(
      'Detroit Assembly Plant, Riverside Works, Northfield Plant, Lakeview Manufacturing, Cedar Valley Plant, Harbor Foundry',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(plant|power plant|power station|generator|facility|site)$/,
    schema: grid,
    neighbor: /\b(mw|mwh|megawatt|fuel|capacity factor)\b/,
    words: listWords(
      'Cedar Ridge Wind Farm, Sunfield Solar Park, Riverbend Hydro Station, Northgate Gas Plant, Prairie Wind, Mesa Solar, Lakeside Power Station, Granite Dam, Coastal Wind Farm, Eastfield Combined Cycle, Blue Mesa Hydro, High Plains Wind',
    ),
    modifiers: listWords('Upper, Lower, New, West'),
  },
  {
    name: /^(fuel|energy|generation|primary fuel|source|technology)( (type|source))?$/,
    neighbor: /\b(mw|mwh|megawatt|capacity factor|curtailment)\b/,
    words: listWords('Natural gas, Wind, Solar, Hydro, Coal, Nuclear, Biomass'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/wind/, listWords('Wind')],
        [/solar|sun/, listWords('Solar')],
        [/hydro|dam/, listWords('Hydro')],
        [/nuclear/, listWords('Nuclear')],
        [/./, listWords('Natural gas')],
      ],
    },
  },
  {
    name: /^(sub ?station|sub station|feeder|grid area)( name)?$/,
    schema: grid,
    words: listWords(
      'Oak Hill, Mill Creek, Northside, Harbor, Riverbend, Cedar Grove, Airport, Westfield, Quarry Road, Stadium, Lakeview, Industrial Park',
    ),
  },
  {
    name: /^(crew|crew assigned|assigned crew|field crew|team assigned)( name)?$/,
    words: listWords(
      'Crew 7, Crew 3, Crew 12, Line Crew A, Line Crew B, Tree Crew 2, Night Crew, Contractor Crew 4',
    ),
  },
  {
    name: /^(rate|tariff|price) (plan|schedule|class|code|name)$/,
    schema: grid,
    words: listWords(
      'Residential Standard, Time of Use, Residential EV, Small Commercial, Solar Net Metering, Large Power, Low Income',
    ),
  },
  {
    name: /^(customer|account|rate|service) (class|type|segment|category)$/,
    schema: grid,
    words: listWords('Residential, Small Commercial, Large Commercial, Industrial, Municipal'),
  },
  {
    name: /^(reading|read|data) (quality|type|status)$|^quality flag$/,
    schema: grid,
    words: listWords('actual, estimated, missing, validated'),
  },
  {
    name: /^restoration status$|^status$/,
    table: /\boutage$/,
    words: listWords('restored, in progress, crew assigned, reported'),
  },
  {
    name: /^(machine|equipment|asset) (type|class|category)$/,
    schema: factory,
    words: listWords(
      'CNC Mill, Conveyor, Hydraulic Press, Robot Arm, Injection Molder, Packaging Machine, Compressor, Lathe, Welder, Oven',
    ),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/mill/, listWords('CNC Mill')],
        [/lathe/, listWords('Lathe')],
        [/laser/, listWords('Laser Cutter')],
        [/press/, listWords('Hydraulic Press')],
        [/robot/, listWords('Robot Arm')],
        [/weld/, listWords('Welder')],
        [/grind/, listWords('Grinder')],
        [/paint/, listWords('Paint Booth')],
        [/saw/, listWords('Saw')],
        [/packag/, listWords('Packaging Machine')],
        [/mold/, listWords('Injection Molder')],
        [/convey/, listWords('Conveyor')],
        [/compress/, listWords('Compressor')],
      ],
    },
  },
  {
    name: /^(manufacturer|maker|make|brand|oem)( name)?$/,
    table: /\b(machine|equipment|asset)$/,
    schema: factory,
    words: listWords(
      'Siemens, Haas, DMG Mori, Fanuc, ABB, Bosch Rexroth, KUKA, Trumpf, Mazak, Atlas Copco',
    ),
  },
  {
    name: /^model( (number|no|name|code))?$/,
    table: /\bmachine$/,
    schema: factory,
    words: listWords(
      'VF-2, ST-20, M-10iA, IRB 4600, TruLaser 3030, KR 210, NLX 2500, GA 37, QTN-200, DMU 50',
    ),
  },
  {
    name: /^(production |assembly |packaging )?line( (name|number))?$/,
    schema: factory,
    words: listWords('Line 1, Line 2, Line 3, Line 4, Line 5, Line 6'),
  },
  {
    name: /^(work |production )?shift( (name|code|type))?$/,
    schema: factory,
    words: listWords('Day, Night, Evening'),
  },
  {
    name: /^(downtime|down time|stop|stoppage)? ?(category|type|class)$/,
    table: /\b(downtime|down time|stoppage|downtime event|down time event)\b/,
    words: listWords(
      'Mechanical failure, Changeover, Material shortage, Electrical fault, Planned maintenance, Operator absence, Quality hold, Cleaning',
    ),
  },
  {
    name: /^root cause( (description|text))?$/,
    schema: /\b(machine|equipment|plant|asset|production)\b/,
    words: listWords(
      'Worn bearing, Sensor misaligned, Belt slipped, Blocked feeder, Hydraulic leak, Overheated motor, Tool breakage, Wrong material loaded, Loose connector, Software fault, Low lubricant, Power dip',
    ),
  },
  {
    name: /^defect( (type|category|class|code|name))?$/,
    schema: /\b(inspection|production|machine|product|plant)\b/,
    words: listWords(
      'Scratch, Dimension out of tolerance, Crack, Misalignment, Missing part, Discoloration, Porosity, Burr',
    ),
  },
  {
    name: /^(inspection|test|check) (result|outcome|status)$/,
    schema: factory,
    words: listWords('pass, fail, rework'),
  },
  {
    name: /^(maintenance|work order|order|service)? ?type$/,
    table: /\b(maintenance|maintenance order|maintenance record|maintenance log|work order)$/,
    schema: /\b(machine|equipment|asset|plant|turbine|vehicle)\b/,
    without: /\b(customer|cart|subscription|tenant)\b/,
    words: listWords('Preventive, Corrective, Predictive, Inspection, Emergency'),
  },
  {
    name: /^(description|work description|note|detail|work done|summary)s?$/,
    table: /\b(maintenance|maintenance order|maintenance record|maintenance log|work order)$/,
    schema: factory,
    words: listWords(
      'Replaced worn bearing and checked alignment., Lubricated spindle and cleaned filters., Changed drive belt., Calibrated pressure sensor., Tightened loose mounting bolts., Replaced hydraulic seal after leak., Inspected electrical cabinet and found no fault., Updated controller software., Replaced cooling fan., Adjusted conveyor tension.',
    ),
  },
  {
    name: /^status$/,
    table: /\b(maintenance|maintenance order|work order)$/,
    schema: factory,
    words: listWords('completed, open, in progress, scheduled, cancelled'),
  },
  {
    head: /\b(name|description)$/,
    subject: /\b(product|part|sku|item)$/,
    schema: factory,
    without: /\b(cart|customer|store|review)\b/,
    words: listWords(
      'Brake Disc, Gear Housing, Control Panel, Hydraulic Valve, Steering Column, Pump Impeller, Door Hinge, Motor Mount, Bearing Ring, Circuit Board, Fuel Rail, Seat Frame',
    ),
    modifiers: listWords('Front, Rear, Left, Right, Small, Large'),
  },
]
