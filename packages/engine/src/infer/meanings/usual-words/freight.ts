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
    name: /^(description|charge|charge type|charge name|fee|fee type|item)$/,
    table: /\b(charge|invoice line|invoice item|fee|surcharge)\b/,
    schema: /\b(voyage|vessel|shipment|consignment|bill of lading)\b/,
    words: listWords(
      'Ocean freight, Terminal handling, Documentation fee, Customs clearance, Fuel surcharge, Inland haulage, Air freight, Port congestion surcharge, Cargo insurance, Storage, Demurrage, Security fee',
    ),
  },
  {
    name: /^(commodity|cargo|goods)( (name|description))?$/,
    schema: freight,
    words: listWords(
      'Auto parts, Furniture, Electronics, Garments, Coffee beans, Machinery parts, Ceramic tiles, Toys, Frozen fish, Plastic granulate, Paper rolls, Footwear, Steel coils, Wine, Medical supplies, Tires',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(port|seaport|harbor|port of call)$/,
    words: listWords(
      'Rotterdam, Shanghai, Singapore, Hamburg, Antwerp, Los Angeles, Busan, Ningbo, Felixstowe, New York, Santos, Valencia, Le Havre, Jebel Ali, Savannah, Genoa, Durban, Sydney, Yokohama, Piraeus, Vancouver, Callao, Mumbai, Colombo',
    ),
    goesWith: {
      column: { name: /^country( name)?$/ },
      pairs: [
        [/germany|deutschland/, listWords('Hamburg, Bremerhaven, Wilhelmshaven')],
        [/united states|usa/, listWords('Los Angeles, New York, Savannah, Houston, Oakland')],
        [/france/, listWords('Le Havre, Marseille, Dunkirk')],
        [/spain/, listWords('Valencia, Algeciras, Barcelona')],
        [/italy/, listWords('Genoa, Trieste, Livorno')],
        [/united kingdom|great britain/, listWords('Felixstowe, Southampton, Liverpool')],
        [/netherlands/, listWords('Rotterdam, Amsterdam, Vlissingen')],
        [/belgium/, listWords('Antwerp, Zeebrugge')],
        [/brazil|brasil/, listWords('Santos, Paranaguá, Rio Grande')],
        [/australia/, listWords('Sydney, Melbourne, Fremantle')],
        [/canada/, listWords('Vancouver, Montreal, Halifax')],
        [/mexico/, listWords('Veracruz, Manzanillo, Altamira')],
        [/japan/, listWords('Yokohama, Kobe, Nagoya')],
        [/india/, listWords('Mumbai, Chennai, Mundra')],
        [/poland/, listWords('Gdańsk, Gdynia')],
        [/sweden/, listWords('Gothenburg, Helsingborg')],
        [/portugal/, listWords('Sines, Leixões, Lisbon')],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\b(vessel|tanker|ferry)$/,
    words: listWords(
      'Atlantic Star, Ever Bright, Nordic Wind, Pacific Dawn, Maria Luise, Ocean Pioneer, Baltic Trader, Golden Horizon, Cape Victory, Southern Cross, Hanse Express, Coral Queen, Northern Light, Sea Falcon',
    ),
    modifiers: listWords('MV, New, SS'),
  },
  {
    name: /^flag( state| country)?$/,
    table: /\b(vessel|ship)\b/,
    words: listWords(
      'Panama, Liberia, Marshall Islands, Malta, Singapore, Bahamas, Cyprus, Denmark, Norway, Greece',
    ),
  },
  {
    name: /^payment terms?$/,
    schema: /\b(client|customer|invoice|shipment)\b/,
    words: listWords('Net 30, Net 14, Net 60, Due on receipt, Net 45, Prepaid'),
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
