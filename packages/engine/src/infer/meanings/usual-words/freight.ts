import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const freight = /\b(shipment|consignment|freight|parcel|carrier|delivery|tracking|cargo|package)\b/

/** What carriers write. */
export const freightWords: readonly UsualWords[] = [
  { name: /^incoterms?( code)?$/, words: listWords('DAP, FOB, EXW, DDP, FCA, CIF, CPT, CFR, CIP') },
  {
    name: /^(event|status|scan|tracking|activity|milestone)? ?(type|event|status|activity|code)$/,
    table: /\b(tracking|shipment event|scan|milestone)\b/,
    schema: freight,
    words: listWords(
      'in_transit, arrived_at_facility, departed_facility, out_for_delivery, delivered, picked_up, label_created, customs_cleared, delivery_attempted, exception',
    ),
  },
  {
    name: /^(scac|scac code|standard carrier alpha code)$/,
    words: listWords(
      'UPSN, FDEG, RDWY, ODFL, XPOL, SAIA, HJBT, SNLU, USPS, DHRN, CNWY, EXLA, ABFS, PYLE',
    ),
    goesWith: {
      column: { head: /\bname$/, subject: /\bcarrier$/ },
      pairs: [
        [/^ups/, ['UPSN']],
        [/fedex/, ['FDEG']],
        [/usps/, ['USPS']],
        [/dhl/, ['DHRN']],
      ],
    },
  },
  {
    name: /^(service|shipping|shipment|delivery) (level|type|class|service)$|^service$/,
    schema: freight,
    words: listWords('Standard, Express, Economy, Overnight, Two-Day, Same Day, Freight'),
  },
  {
    name: /^(remark|note|comment|message|description|detail)s?$/,
    table: /\b(tracking|shipment event|scan|milestone)\b/,
    schema: freight,
    words: listWords(
      'Departed sorting center, Arrived at regional hub, Handed over to the courier, Loaded on vehicle, Left at reception, Recipient not available, Address checked, Held at customs, Weather delay, Signed by recipient, Rerouted to local depot, Held for pickup',
    ),
  },
  {
    name: /^(package|packaging|container|parcel|load|cargo) type$/,
    words: listWords(
      'Carton, Pallet, Crate, Envelope, Drum, Bag, Container 20 ft, Container 40 ft',
    ),
  },
  {
    name: /^(delay|exception|failure) reason$/,
    schema: freight,
    words: listWords(
      'Recipient not available, Weather, Wrong address, Customs inspection, Vehicle breakdown, Missed connection, Damaged in transit, Road closure',
    ),
  },
  {
    name: /^(location|place|scan location|facility|facility name|event location|hub|terminal)$/,
    table: /\b(tracking|shipment event|scan|milestone)\b/,
    schema: freight,
    words: listWords(
      'Memphis TN hub, Louisville KY hub, Chicago IL, Newark NJ, Los Angeles CA, Dallas TX, Atlanta GA, Seattle WA, Denver CO, Miami FL, Leipzig, Cologne, Rotterdam, Paris CDG, East Midlands, Toronto ON, Hong Kong, Singapore, Local depot, Customs office',
    ),
  },
]
