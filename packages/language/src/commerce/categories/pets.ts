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
  priceSigma: 0.65,
}
