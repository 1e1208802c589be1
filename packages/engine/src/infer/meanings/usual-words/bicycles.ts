import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const bicycles = /\b(bike|bicycle|scooter|e ?bike)\b/

/** What those who lend bicycles write, and what the weather was. */
export const bicyclesWords: readonly UsualWords[] = [
  {
    name: /^((bike|bicycle|scooter) )?(type|kind|model|category)$/,
    table: /\b(bike|bicycle|e ?bike)$/,
    schema: /\b(trip|ride|station|dock|rental)\b/,
    words: listWords('classic, electric, cargo, tandem'),
    shares: { classic: 62, electric: 34, cargo: 3, tandem: 1 },
  },
  {
    name: /^((bike|bicycle|scooter) )?(status|state)$/,
    table: /\b(bike|bicycle|scooter|e ?bike)$/,
    words: listWords('available, in_use, maintenance, retired'),
  },
  {
    name: /^(user|rider|member|customer|membership) type$/,
    schema: bicycles,
    without: /\b(order item|cart|product)\b/,
    words: listWords('member, casual'),
    shares: { member: 74, casual: 26 },
  },
  {
    name: /^pass (type|name|kind)$|^(type|kind)$/,
    table: /\bpass(e|es)?$/,
    words: listWords('Monthly, Day, Annual, Three-Day, Student'),
  },
  {
    name: /^(issue|problem|fault|defect|complaint|reason)( (description|reported|type))?$|^description$/,
    table: /\b(maintenance|repair|service|service record|maintenance log|repair order)$/,
    schema: bicycles,
    words: listWords(
      'Flat tire, Worn brake pads, Chain slips, Loose handlebar, Battery does not charge, Broken spoke, Seat post stuck, Gear shift stuck, Front light out, Bent rim, Bell missing, Lock does not close',
    ),
  },
  {
    name: /^(part|component)s?( (replaced|used|changed))?$|^replaced parts?$/,
    table: /\b(maintenance|repair|service|service record|maintenance log|repair order)$/,
    schema: bicycles,
    words: listWords(
      'Inner tube, Brake pads, Chain, None, Battery, Spokes, Gear cable, Front light, Rim, Handlebar grips, Saddle, Lock',
    ),
    goesWith: {
      column: {
        name: /^(issue|problem|fault|defect|complaint|reason)( (description|reported|type))?$/,
      },
      pairs: [
        [/tire/, ['Inner tube']],
        [/brake/, ['Brake pads']],
        [/chain/, ['Chain']],
        [/battery/, ['Battery']],
        [/spoke/, ['Spokes']],
        [/gear/, ['Gear cable']],
        [/light/, ['Front light']],
        [/rim/, ['Rim']],
        [/handlebar/, listWords('None, Handlebar grips')],
        [/seat/, listWords('None, Saddle')],
        [/lock/, ['Lock']],
        [/bell/, ['Bell']],
      ],
    },
  },
  {
    name: /^(weather )?(condition|summary|description|sky|weather)s?( (text|description))?$/,
    table: /\bweather\b/,
    words: listWords('Partly cloudy, Sunny, Cloudy, Light rain, Rain, Fog, Thunderstorm, Windy'),
  },
]
