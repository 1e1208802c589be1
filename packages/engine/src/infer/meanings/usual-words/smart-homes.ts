import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const powered =
  /^(power rating|wattage|watt|power watt|consumption kwh|energy rating|efficiency score)$/
const measured = /\b(consumption|energy|smart home|energy (usage|data|reading)|consumption data)\b/

/** What people who watch the power of their homes write. */
export const smartHomesWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(device|appliance)$/,
    neighbor: powered,
    words: listWords(
      'Refrigerator, Washing Machine, Air Conditioner, Water Heater, Living Room Lamp, Dishwasher, Electric Oven, Television, Clothes Dryer, Microwave, Space Heater, Ceiling Fan, Kitchen Lights, Desktop Computer, Electric Car Charger, Freezer, Porch Light, Coffee Maker, Dehumidifier, Heat Pump',
    ),
    goesWith: {
      column: { name: /^((device|appliance) )?(type|category|kind)$/ },
      pairs: [
        [
          /light/,
          listWords('Living Room Lamp, Kitchen Lights, Porch Light, Desk Lamp, Hallway Lights'),
        ],
        [/heat/, listWords('Water Heater, Space Heater, Heat Pump, Underfloor Heating')],
        [/cool|hvac|air/, listWords('Air Conditioner, Ceiling Fan, Dehumidifier, Tower Fan')],
        [
          /electronic|entertain|media/,
          listWords('Television, Desktop Computer, Game Console, Sound System'),
        ],
        [
          /kitchen|cook/,
          listWords('Refrigerator, Dishwasher, Electric Oven, Microwave, Coffee Maker'),
        ],
        [
          /appliance|laundry/,
          listWords('Washing Machine, Refrigerator, Dishwasher, Clothes Dryer, Freezer'),
        ],
        [/charg|vehicle|\bev\b/, listWords('Electric Car Charger, Scooter Charger')],
      ],
    },
  },
  {
    name: /^(room|room name|zone|area|placement)$/,
    table: /\b(device|appliance|light|thermostat|smart plug)$/,
    schema: measured,
    words: listWords(
      'Kitchen, Living Room, Bedroom, Garage, Bathroom, Home Office, Laundry Room, Basement, Hallway, Dining Room',
    ),
  },
  {
    head: /\b(title|name)$/,
    subject: /\b(recommendation|saving tip|tip|energy tip)$/,
    schema: measured,
    words: listWords(
      'Switch to LED bulbs, Run the dishwasher at night, Lower the water heater by five degrees, Unplug idle chargers, Clean the filter of the air conditioner, Replace the old freezer, Dry clothes on a line, Set the thermostat back while away, Seal the windows of the bedroom, Wash at 30 degrees, Charge the car after midnight, Use a fan before cooling',
    ),
  },
]
