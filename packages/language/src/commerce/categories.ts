import { automotive } from './categories/automotive.ts'
import { baby } from './categories/baby.ts'
import { beauty } from './categories/beauty.ts'
import { bedding } from './categories/bedding.ts'
import { books } from './categories/books.ts'
import { cameras } from './categories/cameras.ts'
import { clothing } from './categories/clothing.ts'
import { coffee } from './categories/coffee.ts'
import { computers } from './categories/computers.ts'
import { cycling } from './categories/cycling.ts'
import { electronics } from './categories/electronics.ts'
import { fitness } from './categories/fitness.ts'
import { furniture } from './categories/furniture.ts'
import { garden } from './categories/garden.ts'
import { gardenFurniture } from './categories/garden-furniture.ts'
import { general } from './categories/general.ts'
import { grocery } from './categories/grocery.ts'
import { health } from './categories/health.ts'
import { jewelry } from './categories/jewelry.ts'
import { kitchen } from './categories/kitchen.ts'
import { lighting } from './categories/lighting.ts'
import { pets } from './categories/pets.ts'
import { phones } from './categories/phones.ts'
import { plants } from './categories/plants.ts'
import { reading } from './categories/reading.ts'
import { shoes } from './categories/shoes.ts'
import { smartHome } from './categories/smart-home.ts'
import { sports } from './categories/sports.ts'
import { storage } from './categories/storage.ts'
import { toys } from './categories/toys.ts'
import type { Category } from './category.ts'
import { readCategory } from './read-category.ts'

/** Departments of a shop. The last, `General`, fits where no other does. */
export const categories: readonly Category[] = [
  electronics,
  cameras,
  smartHome,
  computers,
  phones,
  kitchen,
  bedding,
  storage,
  coffee,
  furniture,
  lighting,
  clothing,
  shoes,
  jewelry,
  beauty,
  health,
  sports,
  fitness,
  cycling,
  toys,
  reading,
  books,
  grocery,
  pets,
  garden,
  gardenFurniture,
  plants,
  baby,
  automotive,
  general,
].map(readCategory)

/** The department a shop's own category belongs to, by the last word of its name that tells. */
export function getCategory(name: string): Category {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, ' ')
  const exact = categories.find((category) => category.name.toLowerCase() === name.toLowerCase())
  const ends = categories.map(({ keywords }) =>
    Math.max(...keywords.map((word) => findEnd(words, word))),
  )
  const best = Math.max(...ends)
  const found = exact ?? (best > 0 ? categories[ends.indexOf(best)] : undefined)
  return found ?? (categories.at(-1) as Category)
}

/** Where a keyword, or its plural, ends among the words; 0 where it does not stand. */
function findEnd(words: string, keyword: string): number {
  const padded = ` ${words} `
  const found = [keyword, `${keyword}s`].map((form) => {
    const start = padded.lastIndexOf(` ${form} `)
    // a longer keyword that ends at the same word is the surer one
    return start < 0 ? 0 : (start + form.length) * 100 + form.length
  })
  return Math.max(...found)
}
