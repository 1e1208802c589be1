import type { CategorySource } from '../read-category.ts'

export const toys: CategorySource = {
  name: 'Toys & Games',
  keywords: 'toy, toys, game, games, hobby, hobbies, puzzles, kids, children, crafts, arts',
  nouns: `
Building Block Set | set of blocks | 39 | beech wood, ABS plastic | 100 pieces, a storage bucket, three build ideas
Board Game | board game | 34 | recycled cardboard, wood | a playing time of 45 minutes, two game modes, illustrated cards
Jigsaw Puzzle | puzzle | 19 | recycled cardboard, wood | 1,000 pieces, a poster for reference, a linen finish
Plush Bear | plush bear | 24 | recycled polyester, cotton | embroidered eyes, extra-soft fur, a washable cover
Science Kit | science kit | 32 | glass, ABS plastic | twelve experiments, a full-color guide, safety goggles
Remote-Control Car | remote-control car | 48 | ABS plastic, rubber | four-wheel drive, 30 minutes of run time, a spare battery
Art Supply Set | art set | 36 | wood, paper | 80 pieces, a carry case, a drawing pad
Play Kitchen | play kitchen | 94 | birch wood, MDF | clicking knobs, ten accessories, a magnetic oven door
`,
  adjectives: `
    Wooden, Classic, Educational, Magnetic, Giant, Cooperative, Creative, Soft,
    Remote-Controlled, Family`,
  series: 'Little Fox, Playhouse, Tinker, Wonderland, Bright Minds, Puddle, Starlight',
  colors: 'Multicolor, Natural, Blue, Red, Yellow, Green',
  sizes: 'Small, Medium, Large, Ages 3+, Ages 6+',
  aspects: 'quality, size, replay value, material, finish, design, color print, detail',
  parts: 'box, lid, motor, seam, hinge, board, manual',
  features: `
    rounded edges for small hands, a sturdy storage box, no batteries required,
    clear illustrated instructions, water-based paint`,
  priceSigma: 0.75,
}
