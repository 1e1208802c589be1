import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const factory = /\b(work order|work center|bill of material|machine|production|lot|routing)\b/

const materialName = { name: /^(description|name|part (name|description))$/ }

/** What factories write. */
export const factoriesWords: readonly UsualWords[] = [
  {
    head: /\b(name|description)$/,
    subject: /\b(work center|work station|workstation|cell|production line)$/,
    schema: factory,
    words: listWords(
      'CNC Milling, Assembly Line 1, Laser Cutting, Welding, Painting, Packaging, Press Brake, Injection Molding, Final Inspection, Deburring, Heat Treatment, Assembly Line 2, Turning, Grinding',
    ),
    modifiers: listWords('North, South, Building 2'),
  },
  {
    name: /^department$/,
    table: /\b(work center|work station|workstation|machine)\b/,
    words: listWords('Machining, Assembly, Fabrication, Finishing, Molding, Packaging, Quality'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/cnc|mill|turn|grind|deburr/, ['Machining']],
        [/assembl/, ['Assembly']],
        [/laser|weld|brake|cut/, ['Fabrication']],
        [/paint|heat/, ['Finishing']],
        [/mold/, ['Molding']],
        [/pack/, ['Packaging']],
        [/inspect/, ['Quality']],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\bmachine$/,
    schema: factory,
    words: listWords(
      'Vertical Mill VF-2, Lathe ST-20, Laser Cutter L3030, Press Brake 110T, Injection Press 250T, Robot Welder R1, Surface Grinder, Paint Booth, Band Saw, Packaging Robot, Conveyor C4, Air Compressor',
    ),
    modifiers: listWords('No. 2, No. 3, Old'),
  },
  {
    name: /^(operation|step|task)( name| description)?$/,
    table: /\b(operation|routing|routing step|work order)\b/,
    schema: factory,
    words: listWords(
      'Cut to length, Mill pocket, Drill holes, Deburr edges, Weld frame, Assemble housing, Paint, Inspect, Pack, Turn shaft, Bend bracket, Clean parts',
    ),
  },
  {
    name: /^(material|item|part|product) ?type$|^type$/,
    table: /\b(material|part|component)\b/,
    schema: factory,
    words: listWords('raw material, component, finished good, subassembly, packaging, consumable'),
    goesWith: {
      column: materialName,
      pairs: [
        [/sheet|wire|tube|profile/, ['raw material']],
        [/assembly|housing|panel|bracket/, ['subassembly']],
        [/./, ['component']],
      ],
    },
  },
  {
    name: /^(description|name|part (name|description)|material (name|description))$/,
    table: /\b(material|part|component)$/,
    schema: factory,
    words: listWords(
      'Steel sheet 2 mm, Hex bolt M8x30, Bearing 6204, Aluminum profile 40x40, Gear housing, Drive shaft, Rubber seal 35 mm, Motor bracket, Control panel, Washer M8, Copper wire 1.5 mm, Spring 12x40, Bushing 20 mm, Steel tube 25 mm, Cover plate, Hydraulic hose 3/8, Lock nut M10, Pump assembly, Gasket set, Conveyor roller',
    ),
    modifiers: listWords('Stainless, Galvanized, Left-hand, Heavy-duty, Coated'),
  },
  {
    name: /^(unit|unit of measure|uom|base unit|unit code)( code)?$/,
    table: /\b(material|part|component|bill of material|bom)\b/,
    schema: factory,
    words: listWords('EA, KG, M, L, PC, BOX, SET'),
    goesWith: {
      column: materialName,
      pairs: [
        [/wire|tube|profile|hose/, ['M']],
        [/sheet/, listWords('KG, EA')],
        [/set$/, ['SET']],
        [/./, ['EA']],
      ],
    },
  },
  {
    name: /^((stop|down ?time|stoppage|failure) )?(reason|cause)( code)?$/,
    table: /\b(down ?time|downtime|stoppage|machine downtime|breakdown)\b/,
    words: listWords(
      'Tool change, Mechanical failure, No material, Setup, Planned maintenance, Electrical fault, Operator absent, Sensor fault, Quality stop, Power outage',
    ),
  },
  {
    name: /^(status|lot status)$/,
    table: /\b(lot|batch)$/,
    schema: factory,
    words: listWords('released, in stock, quarantine, consumed, scrapped, expired'),
  },
  {
    name: /^(result|outcome|decision|disposition|verdict)$/,
    table: /\b(inspection|quality check|quality|quality inspection)\b/,
    words: listWords('pass, fail, rework'),
  },
  {
    name: /^(storage |bin |warehouse |stock )?(location|bin)( code)?$/,
    table: /\b(lot|batch|stock|inventory|material|part)$/,
    words: listWords('A-01-02, A-03-11, B-02-04, B-05-07, C-01-01, C-04-09, D-02-12, Dock 1, Cage'),
  },
]
