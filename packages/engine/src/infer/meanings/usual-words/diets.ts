import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const meals = /\b(meal|recipe|diet|nutrition|supplement|food log|meal plan)\b/

/** What people who watch their food write. */
export const dietsWords: readonly UsualWords[] = [
  {
    name: /^(meal|meal (slot|type|time|name|category)|slot|eaten at|eating occasion)$/,
    schema: meals,
    words: listWords('breakfast, lunch, dinner, snack'),
  },
  {
    head: /\bname$/,
    subject: /\b(supplement|vitamin)$/,
    words: listWords(
      'Vitamin D3, Omega-3, Magnesium, Creatine, Whey Protein, Zinc, Vitamin B12, Iron, Vitamin C, Multivitamin, Probiotic, Calcium, Ashwagandha, Collagen, Folic Acid, Electrolytes, Caffeine, Melatonin, Vitamin K2, Fiber',
    ),
  },
  {
    name: /^(unit|dose unit|dosage unit|unit of measure)$/,
    table: /\b(supplement|vitamin)\b/,
    words: listWords('mg, g, IU, mcg, capsules'),
  },
  {
    name: /^(timing|time of day|taken at|intake time|when)$/,
    table: /\b(supplement|vitamin|medication)\b/,
    words: listWords('morning, with breakfast, evening, before bed, after workout, with lunch'),
  },
  {
    name: /^(diet|diet (type|name|plan)|dietary preference|eating style)$/,
    words: listWords(
      'omnivore, vegetarian, vegan, pescatarian, low carb, Mediterranean, gluten free',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(meal|dish|recipe)$/,
    neighbor: /^(calorie|kcal|protein|carb|fat|prep time|cook time|serving)\b/,
    words: listWords(
      'Oatmeal with Berries, Chicken and Rice, Greek Salad, Lentil Soup, Scrambled Eggs, Salmon with Vegetables, Overnight Oats, Turkey Wrap, Tofu Stir-Fry, Chickpea Curry, Tuna Pasta, Beef Chili, Greek Yogurt Bowl, Quinoa Salad, Shrimp Tacos, Vegetable Omelet, Sweet Potato Bowl, Chicken Caesar Salad, Black Bean Burrito, Mushroom Risotto',
    ),
    modifiers: listWords('Quick, Spicy, Sunday, Family'),
  },
]
