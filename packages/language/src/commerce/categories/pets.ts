import type { CategorySource } from '../read-category.ts'

export const pets: CategorySource = {
  name: 'Pet Supplies',
  keywords: 'pet, pets, dog, cat, animal, animals, aquarium',
  nouns: `
Dog Bed | dog bed | 56 | memory foam, fleece | a removable cover, a bolstered edge, a waterproof liner
Cat Tree | cat tree | 84 | sisal, plywood | three platforms, a hanging toy, a wall strap
Dog Leash | leash | 19 | nylon, leather, climbing rope | a padded handle, a traffic loop, a locking clip
Chew Toy | chew toy | 13 | natural rubber, nylon | a treat pocket, a mint scent, a bouncy shape
Pet Carrier | carrier | 48 | polyester mesh, canvas | airline-approved size, a fleece pad, a shoulder strap
Automatic Feeder | feeder | 69 | BPA-free plastic | portion control, a timer with four meals, a backup battery
Cat Litter | bag of litter | 18 | clay, tofu, wood pellets | odor control, low dust, quick clumping
Grooming Brush | brush | 17 | stainless steel, bamboo | a self-cleaning button, rounded pins, an ergonomic handle
Orthopedic Dog Bed | dog bed | 69 | memory foam, fleece | a removable cover, a bolstered edge, a waterproof liner | dogs | cover, zipper, seam, edge | size, stitching, cushioning, comfort, quality
Dog Harness | dog harness | 34 | nylon, neoprene | a front clip, reflective seams, a padded chest | dogs | buckle, strap, ring, seam | size, stitching, fit, color, quality
Dog Bowl Set | set of dog bowls | 26 | stainless steel, stoneware | a nonslip ring, a raised stand, dishwasher-safe bowls | dogs | bowl, ring, stand, rim | size, stability, weight, look, quality
Scratching Post | scratching post | 42 | sisal, plywood | a hanging toy, a wide base, a plush top | cats | base, rope, top, screw | size, stability, height, look, quality
Cat Cave | cat cave | 38 | wool felt | a soft cushion, a wide opening, a foldable shape | cats | opening, cushion, seam, edge | size, softness, stitching, look, quality
Cat Tunnel | cat tunnel | 24 | polyester, spring steel | a peephole, a crinkle layer, a carry strap | cats | seam, frame, toy, strap | size, stability, length, look, quality
Hutch | hutch | 119 | fir wood, galvanized wire | a sloped roof, a pull-out tray, a ramp | small pets | door, latch, ramp, roof | size, assembly, stability, finish, quality
Hay Feeder | hay feeder | 17 | beech wood, steel | a hinged lid, two hooks, a wide trough | small pets | lid, hook, hinge, trough | size, stability, finish, look, quality
Hamster Wheel | hamster wheel | 22 | cork, plywood | a silent bearing, a closed back, two stands | small pets | bearing, axle, stand, rim | size, stability, noise, finish, quality
`,
  adjectives: `
    Durable, Cozy, Orthopedic, Grain-Free, Adjustable, Washable, Interactive, No-Pull,
    Reflective`,
  series: 'Barkwood, Whisker, Happy Tails, Paws & Co, Rover, Clover',
  colors: 'Gray, Blue, Red, Brown, Green',
  sizes: 'XS, S, M, L, XL',
  aspects: 'size, stitching, quality, comfort, fit, cushioning, durability',
  parts: 'clasp, cover, zipper, seam, handle, base',
  features:
    'easy cleaning, a pet-safe dye, a replacement guarantee, double stitching, a choice of sizes',
  joys: `
    was accepted at first sight, survives teeth and claws, washes clean every time, is the
    new favorite spot, does not smell, keeps fur off the sofa, stays put on the floor, was
    ready in five minutes`,
  woes: `
    was chewed through in a day, fell over all the time, smelled of glue, lost its filling,
    shrank in the wash, came with a missing screw, scared our cat away, tore at the seam`,
  moments: `
    bought it for our new puppy, use it on every walk, put it next to the sofa, wash it
    every other week, use it when we travel, have it for both of our cats, bought a second
    one for my parents, use it in the garden`,
  priceSigma: 0.65,
}
