import type { CategorySource } from '../read-category.ts'

export const books: CategorySource = {
  name: 'Books & Stationery',
  keywords: `
    stationery, paper, office, school supplies, magazines, writing,
    office products`,
  nouns: `
Notebook | notebook | 16 | recycled paper, vegan leather | 192 numbered pages, a lay-flat binding, an index
Weekly Planner | planner | 22 | recycled paper, linen | monthly overviews, habit trackers, tear-off corners
Fountain Pen | fountain pen | 38 | brass, aluminum, resin | a fine steel nib, a refillable converter, a metal clip
Cookbook | cookbook | 28 | coated paper | 120 recipes, step-by-step photos, seasonal menus
Picture Book | picture book | 15 | coated paper | full-page illustrations, a read-aloud rhyme, a sturdy cover
Field Guide | field guide | 21 | coated paper | 400 species, range maps, a waterproof cover
Desk Organizer | desk organizer | 27 | bamboo, steel, recycled plastic | six compartments, a phone slot, a drawer
Watercolor Set | watercolor set | 34 | tin, paper | 24 colors, a water brush, a mixing palette
`,
  adjectives: `
    Illustrated, Hardcover, Refillable, Lined, Pocket, Weekly, Classic, Recycled, Dotted,
    Complete`,
  series: 'Inkwell, Margin, Folio, Quarto, Papertrail, Longhand',
  colors: 'Black, Navy, Kraft, Sage, Burgundy, Mustard',
  sizes: 'A4, A5, A6, Letter',
  aspects: 'paper, print, size, layout, feel, design, artwork, look',
  parts: 'binding, cover, spine, clasp, ribbon, pocket',
  features: `
    thick paper that does not bleed, a ribbon bookmark, an elastic closure, rounded corners,
    a pocket in the back`,
  joys: `
    lies flat when open, takes ink without bleeding, fits into my bag, keeps my week in order, looks good on
    the desk, feels lovely in the hand, has survived a month of meetings, makes a fine present`,
  woes: `
    bled through every page, fell apart at the spine, arrived with bent corners, leaked in my bag, smelled of
    glue, scratched over the paper, tore at the first use, was far thinner than pictured`,
  moments: `
    use it every day at work, write in it every evening, keep it on my desk, carry it to every meeting,
    gave it to a colleague, use it for my studies, sketch with it on trips, plan the week with it`,
  priceSigma: 0.6,
}
