import type { CategorySource } from '../read-category.ts'

export const toys: CategorySource = {
  name: 'Toys & Games',
  keywords: 'toy, toys, game, games, hobby, hobbies, puzzles, kids, children, crafts, arts',
  nouns: `
Building Block Set | set of blocks | 39 | beech wood, ABS plastic | 100 pieces, a storage bucket, three build ideas
Board Game | board game | 34 | recycled cardboard, wood | a playing time of 45 minutes, two game modes, illustrated cards
Jigsaw Puzzle | puzzle | 19 | recycled cardboard, wood | 1000 pieces, a poster for reference, a linen finish
Plush Bear | plush bear | 24 | recycled polyester, cotton | embroidered eyes, extra-soft fur, a washable cover
Science Kit | science kit | 32 | glass, ABS plastic | twelve experiments, a full-color guide, safety goggles
Remote-Control Car | remote-control car | 48 | ABS plastic, rubber | four-wheel drive, 30 minutes of run time, a spare battery
Art Supply Set | art set | 36 | wood, paper | 80 pieces, a carry case, a drawing pad
Play Kitchen | play kitchen | 94 | birch wood, MDF | clicking knobs, ten accessories, a magnetic oven door
Strategy Board Game | board game | 42 | recycled cardboard, wood | a playing time of 90 minutes, two to four players, a solo mode | board games | box, board, insert, rulebook | artwork, quality, balance, pace, size
Party Game | party game | 26 | recycled cardboard | 300 cards, four to eight players, short rounds | board games | box, card, timer, rulebook | artwork, quality, humor, pace, size
Card Game | card game | 16 | recycled cardboard, linen paper | 110 cards, a travel tin, rules in five languages | board games | box, card, tin, rulebook | artwork, quality, balance, pace, size
Cooperative Game | cooperative game | 38 | recycled cardboard, wood | twelve scenarios, one to five players, wooden figures | board games | box, board, insert, rulebook | artwork, quality, balance, pace, size
Building Set | building set | 49 | ABS plastic | 620 pieces, a printed guide, three models in one | building sets | brick, gear, manual, box | quality, fit, design, size, detail
Marble Run | marble run | 44 | beech wood, ABS plastic | 120 pieces, twenty marbles, a curve set | building sets | track, joint, base, box | quality, fit, design, size, stability
Magnetic Tiles | set of magnetic tiles | 52 | ABS plastic | 60 pieces, strong magnets, a storage bag | building sets | edge, magnet, bag, corner | quality, fit, color, size, strength
Wooden Train Set | train set | 59 | beech wood | 52 pieces, a bridge, painted engines | building sets | track, wheel, magnet, box | quality, fit, design, size, finish
Panorama Puzzle | puzzle | 21 | recycled cardboard | 1000 pieces, a poster for reference, a linen finish | puzzles | box, piece, print, bag | quality, fit, picture, size, print
Wooden Puzzle | wooden puzzle | 34 | birch wood | 200 pieces, animal shapes, a magnetic box | puzzles | box, piece, print, lid | quality, fit, picture, size, finish
Floor Puzzle | floor puzzle | 18 | recycled cardboard | 48 large pieces, rounded corners, a carry box | puzzles | box, piece, print, handle | quality, fit, picture, size, print
Plush Animal | plush animal | 24 | recycled polyester, cotton | embroidered eyes, extra-soft fur, a washable body | plush toys | seam, ear, nose, label | softness, size, color, stitching, look
Teddy Bear | teddy bear | 32 | mohair, cotton | jointed arms, a satin bow, embroidered eyes | plush toys | seam, ear, bow, paw | softness, size, color, stitching, look
Hand Puppet | hand puppet | 22 | cotton, felt | a movable mouth, a full sleeve, sewn details | plush toys | seam, sleeve, mouth, ear | softness, size, color, stitching, look
`,
  adjectives: `
    Wooden, Classic, Educational, Magnetic, Giant, Cooperative, Creative, Soft,
    Remote-Controlled, Family`,
  series: 'Little Fox, Playhouse, Tinker, Wonderland, Bright Minds, Puddle, Starlight',
  colors: 'Multicolor, Natural, Blue, Red, Yellow, Green',
  sizes: 'Small, Medium, Large, Ages 3+, Ages 6+',
  aspects: 'quality, size, material, finish, design, detail',
  parts: 'box, lid, edge, joint, manual',
  features: `
    plastic-free packaging, a sturdy storage box, no batteries required,
    clear illustrated instructions, a two-year warranty`,
  joys: `
    keeps the kids busy for hours, is fun for adults too, survived a two-year-old, comes out
    at every family evening, goes back into its box, is worth every minute, has replaced the
    tablet for a while, looks lovely on the shelf, is even better the second time`,
  woes: `
    was missing three pieces, came apart within an hour, bored the kids after a day, had
    rough edges, smelled of paint, arrived in a crushed box, was far too simple for its age group, lost its color, was much smaller than pictured`,
  moments: `
    take it out with the kids after dinner, gave it to my niece, bring it to game nights, take
    it on rainy vacations, gave it for a fifth birthday, keep it in the living room, share it with my grandchildren, bring it to my sister's house`,
  priceSigma: 0.75,
}
