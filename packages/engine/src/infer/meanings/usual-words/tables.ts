import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const kitchens = /\b(restaurant|menu|menu item|dish|recipe|diner)\b/

/** What restaurants and libraries write. */
export const tablesWords: readonly UsualWords[] = [
  { name: /^price (range|level|category|tier)$/, words: listWords('$$, $, $$$, $$$$') },
  {
    name: /^(location|area|zone|section|position|seating|place)$/,
    table: /\b(table|dining)\b/,
    schema: kitchens,
    words: listWords('Main room, Window, Terrace, Bar, Garden, Booth, Private room'),
  },
  {
    name: /^(role|position|job|job title)$/,
    table: /\b(staff|employee|waiter|team)\b/,
    schema: /\b(restaurant|menu|dish)\b/,
    words: listWords(
      'Waiter, Cook, Bartender, Host, Dishwasher, Sous Chef, Manager, Head Chef, Busser',
    ),
  },
  {
    name: /^allergens?( info)?$/,
    words: listWords(
      'gluten, milk, none, eggs, nuts, fish, soy, shellfish, sesame, gluten and milk',
    ),
  },
  {
    name: /^(dietary|diet|food) (preference|restriction|requirement|need)s?$|^diet$/,
    words: listWords(
      'none, vegetarian, vegan, gluten-free, pescatarian, lactose-free, halal, nut allergy',
    ),
  },
  {
    name: /^(special|guest) (request|wish|note)s?$|^occasion$/,
    table: /\breservation\b/,
    schema: /\b(restaurant|menu|dish|dining table)\b/,
    words: listWords(
      'Window table, Birthday, High chair needed, Quiet corner, Anniversary dinner, Terrace if possible, Wheelchair access, Arriving late, Nut allergy, Vegetarian menu',
    ),
  },
  {
    name: /^(note|instruction|remark|modification|special instruction)s?$/,
    table: /\border (item|line|detail)\b/,
    schema: /\b(restaurant|menu|dish|dining table)\b/,
    words: listWords(
      'No onions, Extra spicy, Sauce on the side, Medium rare, Gluten-free bread, No ice, Well done, Without cheese, Split on two plates, Extra lemon',
    ),
  },
  {
    name: /^description$/,
    table: /\b(menu item|dish|meal)\b/,
    words: listWords(
      'With roasted vegetables and herb butter., Slow-cooked, with mashed potatoes., Served with a small salad., With fresh basil and olive oil., Grilled and served with lemon., Our grandmother’s recipe., With seasonal mushrooms in cream., Crisp outside, soft inside, with two sauces., Light and fresh, with lime and coriander., Baked in the oven with three cheeses., With wild rice and ginger., Made every morning, while it lasts.',
    ),
  },
  {
    name: /^(shelf|shelf location|call number|shelf mark|stack)$/,
    table: /\b(book|copy|item)\b/,
    words: listWords('A-12, A-14, B-03, B-07, C-01, C-22, D-05, D-18, E-09, F-02, F-11, G-06'),
  },
  {
    name: /^(age group|audience|target audience|age range)$/,
    words: listWords('Adults, Children, All ages, Teens, Toddlers, Seniors'),
  },
  {
    name: /^(membership|member|card|patron) type$/,
    schema: /\b(book|loan|library)\b/,
    words: listWords('Adult, Student, Child, Senior, Family'),
  },
  {
    name: /^insurance( (type|package|option|coverage))?$/,
    table: /\b(rental|booking|contract)\b/,
    words: listWords('basic, full cover, none, collision damage waiver, premium'),
  },
  {
    name: /^(description|detail|damage|damage description)s?$/,
    table: /\bdamage\b/,
    words: listWords(
      'Scratch on the rear bumper., Dent in the driver’s door., Cracked windshield., Curb damage on the front right wheel., Stain on the back seat., Broken side mirror., Stone chip on the hood., Flat tire., Missing parcel shelf., Key lost.',
    ),
  },
  {
    name: /^(work ?shop|garage|service center|vendor)( name)?$/,
    table: /\b(maintenance|repair|service record)\b/,
    words: listWords(
      'Main Street Auto, QuickFix Garage, City Tire & Brake, Northside Motors, Precision Auto Care, Highway Service Center, Harbor Auto Works',
    ),
  },
  {
    name: /^(reason|violation|offense|offence|type)$/,
    table: /\b(fine|violation|citation|penalty)\b/,
    words: listWords(
      'Speeding, Parking, Red light, Toll not paid, Bus lane, Expired meter, No stopping zone',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(car class|vehicle class|car category|vehicle category|car group|rate class)$/,
    words: listWords(
      'Economy, Compact, Intermediate, Standard, Full-Size, SUV, Minivan, Luxury, Convertible, Van, Premium, Mini',
    ),
    modifiers: listWords('Electric, Automatic, Hybrid'),
  },
  {
    name: /^note$|^(note|comment|remark)s?$/,
    table: /\b(maintenance|repair|service record)\b/,
    schema: /\b(car|vehicle|truck|fleet)\b/,
    words: listWords(
      'Brake pads replaced., Oil and filter changed., Tires at 4 mm, change next time., New battery fitted., Windshield wipers replaced., No faults found., Coolant topped up., Alignment corrected., Recall work done., Timing belt due at 120,000 km.',
    ),
  },
  {
    name: /^unit( of measure)?( name)?$/,
    table: /\b(ingredient|stock|pantry|recipe ingredient)\b/,
    schema: kitchens,
    words: listWords('g, kg, ml, piece, l, bunch, can'),
  },
  {
    head: /\bname$/,
    subject: /\b(location|station|rental location|branch|office|depot)$/,
    schema: /\b(rental|car class|vehicle class)\b/,
    words: listWords(
      'Airport Terminal 1, Downtown, Central Station, Airport Terminal 2, Harbor, University, North Mall, Convention Center, West Side, Old Town, Industrial Park, South Gate',
    ),
    modifiers: listWords('City, Express, New'),
  },
]
