import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const kitchens = /\b(restaurant|menu|menu item|dish|recipe|diner)\b/

/** What restaurants write. */
export const restaurantsWords: readonly UsualWords[] = [
  {
    name: /^(special |delivery |customer |order )?(instruction|request|note|comment|remark)s?$/,
    table: /\b(order|food order|delivery order|delivery)$/,
    schema: /\b(restaurant|menu|dish|menu item)\b/,
    words: listWords(
      'Leave it at the door., Ring twice; the bell is quiet., No onions please., Call when you are outside., Extra napkins please., Please no cutlery., Second floor on the left., Sauce on the side., The gate code is on the note., Nut allergy: please take care., Hand it to the front desk., Please make it mild.',
    ),
  },
  {
    name: /^(vehicle|transport)( (type|kind))?$/,
    table: /\b(courier|rider|driver)$/,
    schema: /\b(restaurant|menu|dish|menu item)\b/,
    words: listWords('bicycle, scooter, car, motorcycle, e-bike'),
  },
  {
    name: /^((menu|dish|item|food|meal) )?(category|course|section|type)( name)?$/,
    table: /\b(menu item|dish|menu|food item|meal)$/,
    words: listWords('Main, Starter, Dessert, Drink, Salad, Side, Soup, Breakfast'),
    goesWith: {
      column: { head: /\b(name|title)$/, subject: /\b(menu item|dish|menu|food item|meal|item)$/ },
      pairs: [
        [/salad|bowl/, ['Salad']],
        [/soup|chowder|ramen|broth/, ['Soup']],
        [
          /cake|pie|brownie|ice cream|tiramisu|pudding|sundae|cheesecake|mousse|sorbet|crumble/,
          ['Dessert'],
        ],
        [
          /lemonade|tea|coffee|juice|water|beer|wine|soda|cola|smoothie|espresso|latte|cappuccino/,
          ['Drink'],
        ],
        [/fries|bread|rice$|coleslaw|onion rings|mashed/, ['Side']],
        [
          /wings|bruschetta|calamari|spring roll|dumpling|nachos|hummus|carpaccio|shrimp cocktail/,
          ['Starter'],
        ],
        [/pancake|omelet|waffle|eggs|toast|granola/, ['Breakfast']],
        [/./, ['Main']],
      ],
    },
  },
  {
    name: /^(cuisine|cuisine type|food type|kitchen)$/,
    table: /\brestaurant$/,
    words: listWords(
      'American, Italian, Mexican, Chinese, Indian, Japanese, Thai, French, Mediterranean, Vegetarian',
    ),
    goesWith: {
      column: { head: /\bname$/, subject: /\brestaurant$/ },
      pairs: [
        [/wok|dragon|dumpling|szechuan|peking|bamboo/, ['Chinese']],
        [/casa|taco|cantina|sol|luna|agave/, ['Mexican']],
        [/sushi|tokyo|ramen|sakura|kyoto/, ['Japanese']],
        [/trattoria|pizz|bella|osteria|napoli|pasta|roma/, ['Italian']],
        [/curry|taj|masala|spice|saffron|tandoor/, ['Indian']],
        [/thai|lotus|bangkok/, ['Thai']],
        [/bistro|brasserie|chez|petit|cafe/, ['French']],
        [/grill|diner|smoke|burger|tavern|steak|kitchen|oak|harbor/, ['American']],
        [/green|garden|leaf|root|vegan/, ['Vegetarian']],
        [/olive|kebab|mezze|athena|levant/, ['Mediterranean']],
      ],
    },
  },
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
    goesWith: {
      column: { head: /\b(name|title)$/, subject: /\b(menu item|dish|meal|food item|item)$/ },
      pairs: [
        [
          /burger|sandwich|wrap|taco|burrito/,
          listWords(
            'With fries and our own sauce., With lettuce, tomato and pickles., On a toasted bun with onions., With guacamole and fresh lime.',
          ),
        ],
        [
          /pizza/,
          listWords(
            'From the stone oven, with mozzarella., With tomato, basil and olive oil., Thin crust, baked to order.',
          ),
        ],
        [
          /salad|bowl/,
          listWords(
            'With croutons and parmesan., Seasonal leaves with a lemon dressing., With avocado and toasted seeds.',
          ),
        ],
        [
          /soup|chowder|broth|ramen/,
          listWords('Served with fresh bread., Slowly simmered, with herbs.'),
        ],
        [
          /salmon|fish|shrimp|tuna|cod|calamari|seafood/,
          listWords(
            'Grilled and served with lemon., With herb butter and rice., From the pan, with garlic.',
          ),
        ],
        [
          /pasta|spaghetti|risotto|lasagna|carbonara|ravioli|noodle/,
          listWords(
            'With parmesan and fresh basil., In a creamy sauce., Made in our kitchen every morning.',
          ),
        ],
        [
          /cake|pie|brownie|ice cream|tiramisu|pudding|mousse|sorbet|dessert/,
          listWords(
            'With whipped cream., Our grandmother’s recipe., Served warm, with vanilla ice cream.',
          ),
        ],
        [
          /lemonade|tea|coffee|juice|water|beer|wine|soda|cola|smoothie|latte|espresso/,
          listWords('Freshly made., Served cold, with a slice of lemon., Small or large.'),
        ],
        [
          /wings|ribs|steak|chicken|beef|pork|lamb|schnitzel/,
          listWords(
            'Slow-cooked, with mashed potatoes., Crisp outside, tender inside, with two sauces., With roasted vegetables and herb butter.',
          ),
        ],
      ],
    },
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
