import { bell, few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

// a shop that sends parcels has products of its own
const haulers = /\b(carrier|shipment event|lane|truck|haul|load|freight|consignment|cargo)\b/
const goods = /\b(cart|product|customer address|catalog)\b/

/** What haulers weigh, drive and charge. */
export const freightQuantities: readonly UsualQuantity[] = [
  {
    name: /^(total |gross |cargo |chargeable )?weight( (kg|kilogram))?$/,
    table: /\b(shipment|consignment|load|freight|cargo)$/,
    schema: haulers,
    without: goods,
    size: skewed(2400, 0.9, [40, 24_000], 1),
  },
  {
    name: /^(total |gross |cargo )?weight (lb|pound)$/,
    table: /\b(shipment|consignment|load|freight|cargo)$/,
    schema: haulers,
    without: goods,
    size: skewed(5300, 0.9, [90, 44_000], 0),
  },
  {
    name: /^(lane |route |haul |trip |total )?distance( (km|kilometer|mile))?$/,
    table: /\b(shipment|consignment|load|lane|haul|freight)$/,
    schema: haulers,
    without: goods,
    size: skewed(620, 0.7, [35, 4200], 0),
  },
  {
    name: /^(freight|haulage|line haul|linehaul|transport|carrier)( (cost|charge|price|rate|amount))$/,
    table: /\b(shipment|consignment|load|lane|freight)$/,
    schema: haulers,
    without: goods,
    size: skewed(1150, 0.7, [90, 14_800], 2),
  },
  {
    name: /^(contract |agreed |base )?(rate|price|cost) per (km|kilometer|mile)$/,
    schema: haulers,
    size: bell(1.65, 0.35, [0.8, 3.4], 2),
  },
  {
    name: /^(sla )?(on time|ontime)( (delivery|performance))?( (percent|rate|target))?$|^sla( (percent|target|on time percent))?$/,
    size: share(0.95, 0.02),
  },
  { name: /^(pallet|skid)( count)?$|^(number|count) of pallet$/, size: skewed(9, 0.7, [1, 33], 0) },
  { name: /^(fuel surcharge)( percent)?$/, size: bell(18, 4, [8, 32], 1) },
  {
    name: /^temperature( (c|celsius))?$/,
    table: /\btemperature reading$|\b(cold chain|reefer)\b/,
    schema: /\b(shipment|consignment|container)\b/,
    size: bell(5, 1.7, [-1.5, 14], 1),
  },
  {
    name: /^(on hand|stock|inventory)( (unit|quantity))?$|^units? on hand$/,
    schema: /\b(warehouse|carrier|shipment)\b/,
    table: /\b(inventory snapshot|stock snapshot|inventory level)$/,
    size: skewed(180, 0.9, [0, 4800], 0),
  },
  {
    name: /^re ?order (point|level)$/,
    table: /\b(inventory snapshot|stock snapshot|inventory level)$/,
    size: few({ 25: 12, 50: 24, 75: 16, 100: 24, 150: 14, 200: 10 }),
  },
  {
    name: /^delay minute$|^minute (late|delayed)$/,
    table: /\bshipment event$/,
    size: skewed(42, 0.9, [5, 1440], 0, 5),
  },
]
