import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const kitchens = /\b(restaurant|menu|menu item|dish|recipe|diner)\b/

/** What restaurants write. */
export const restaurantsWords: readonly UsualWords[] = [
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
    name: /^unit( of measure)?( name)?$/,
    table: /\b(ingredient|stock|pantry|recipe ingredient)\b/,
    schema: kitchens,
    words: listWords('g, kg, ml, piece, l, bunch, can'),
    goesWith: {
      column: { head: /\bname$/, subject: /\bingredient$/ },
      pairs: [
        [/oil|milk|cream|wine|vinegar|juice|stock|water/, listWords('l, ml')],
        [/egg|lemon|lime|onion|garlic|avocado/, ['piece']],
        [/basil|parsley|mint|cilantro|herb/, ['bunch']],
        [/./, listWords('kg, g')],
      ],
    },
  },
]
