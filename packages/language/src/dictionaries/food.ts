import type { DictionarySource } from './dictionary-source.ts'

/** Words of meals. Each value with how often it is drawn. */
export const foodWords: DictionarySource = {
  'food.cuisine': {
    values: [
      'Italian',
      'Mexican',
      'Chinese',
      'American',
      'Indian',
      'Thai',
      'Japanese',
      'French',
      'Greek',
    ],
    weights: [20, 14, 13, 14, 10, 8, 10, 6, 5],
  },
  'food.restaurant-name': {
    values: [
      'The Copper Spoon',
      'Olive & Thyme',
      'Harbor Grill',
      'Casa Luna',
      'The Green Table',
      'Golden Wok',
      "Nonna's Kitchen",
      'Saffron House',
      'Corner Bistro',
      'Sushi Midori',
      'La Terraza',
      'Smokehouse 21',
    ],
    weights: [8, 8, 8, 7, 7, 8, 7, 6, 8, 6, 6, 5],
  },
  'food.ingredient': {
    values: [
      'Salt',
      'Olive oil',
      'Garlic',
      'Onion',
      'Flour',
      'Butter',
      'Tomato',
      'Egg',
      'Sugar',
      'Lemon',
      'Basil',
      'Rice',
      'Chicken',
      'Cheese',
    ],
    weights: [10, 9, 9, 9, 8, 8, 8, 8, 7, 5, 4, 5, 5, 5],
  },
}
