import type { CategorySource } from '../read-category.ts'

export const beauty: CategorySource = {
  name: 'Beauty & Personal Care',
  keywords: `
    beauty, cosmetics, skincare, skin, hair, makeup, personal care, fragrance, grooming,
    bath & body`,
  nouns: `
Face Serum | serum | 28 | hyaluronic acid, vitamin C, niacinamide | a dropper bottle, quick absorption, a lightweight texture
Moisturizer | moisturizer | 24 | shea butter, squalane, aloe vera | SPF 15, 24-hour hydration, a non-greasy finish
Shampoo | shampoo | 16 | argan oil, rosemary, oat extract | a sulfate-free formula, color protection, a refill pouch
Lipstick | lipstick | 18 | vitamin E, jojoba oil | long-lasting color, a satin finish, a slim bullet
Sunscreen | sunscreen | 19 | zinc oxide, aloe vera | SPF 50, water resistance, no white cast
Hair Dryer | hair dryer | 64 | matte plastic, ceramic | three heat settings, a cool shot, a diffuser
Body Lotion | lotion | 17 | coconut oil, shea butter, oat extract | fast absorption, a pump bottle, all-day softness
Beard Trimmer | trimmer | 46 | stainless steel, matte plastic | twenty length settings, a travel lock, washable blades
Scented Candle | candle | 26 | soy wax, beeswax | a 45-hour burn time, a cotton wick, a reusable jar
Face Cream | face cream | 32 | shea butter, squalane, hyaluronic acid | 24-hour hydration, SPF 15, a glass jar | skin care | lid, jar, seal, label | scent, texture, effect, absorption, formula
Cleansing Gel | cleansing gel | 18 | aloe vera, oat extract, green tea | a pump bottle, a soap-free formula, a gentle foam | skin care | pump, cap, bottle, label | scent, texture, effect, foam, formula
Night Cream | night cream | 39 | retinol, squalane, jojoba oil | a rich texture, a glass jar, a spatula in the box | skin care | lid, jar, seal, label | scent, texture, effect, absorption, formula
Repair Shampoo | shampoo | 16 | argan oil, keratin, oat extract | a sulfate-free formula, color protection, a refill pouch | hair care | cap, bottle, pump, label | scent, foam, effect, texture, formula
Conditioner | conditioner | 15 | argan oil, coconut oil, rosemary | an easy rinse, color protection, a recycled bottle | hair care | cap, bottle, pump, label | scent, texture, effect, formula, feel
Hair Mask | hair mask | 22 | shea butter, keratin | a five-minute treatment, a wide jar, heat protection | hair care | lid, jar, seal, label | scent, texture, effect, formula, feel
Hair Oil | hair oil | 24 | argan oil, jojoba oil | a dropper, heat protection, a light finish | hair care | dropper, cap, bottle, label | scent, texture, effect, shine, feel
Mascara | mascara | 19 | beeswax, carnauba wax | a curved brush, a smudge-proof formula, an easy removal | make-up | brush, cap, tube, label | color, texture, effect, hold, formula
Foundation | foundation | 29 | hyaluronic acid, mineral pigments | a buildable cover, SPF 20, a pump bottle | make-up | pump, cap, bottle, label | color, texture, effect, hold, finish
Lip Balm | lip balm | 9 | beeswax, shea butter | SPF 15, a slim tube, a hint of color | make-up | cap, tube, label | color, texture, effect, scent, finish
Eau de Parfum | eau de parfum | 64 | bergamot, cedarwood, vanilla | a heavy glass bottle, a fine mist, a warm base note | fragrance | nozzle, cap, bottle, box | scent, hold, bottle design, projection
Eau de Toilette | eau de toilette | 42 | citrus, lavender, musk | a refillable bottle, a fine mist, a fresh top note | fragrance | nozzle, cap, bottle, box | scent, hold, bottle design, projection
Room Spray | room spray | 24 | sage, eucalyptus, orange blossom | a fine mist, natural oils, a glass bottle | fragrance | nozzle, cap, bottle, label | scent, hold, bottle design, strength
`,
  adjectives: `
    Hydrating, Gentle, Nourishing, Fragrance-Free, Brightening, Daily, Soothing, Volumizing,
    Natural, Matte, Repairing`,
  series: 'Dew, Botanica, Glow, Pure Ritual, Calm, Velvet, Bloom, Tidal',
  colors: 'Clear, Rose, Nude, Berry, Coral, Peach',
  sizes: '30 ml, 50 ml, 100 ml, 200 ml, 500 ml',
  aspects: 'scent, texture, effect, finish, consistency, feel, absorption, formula',
  parts: 'pump, cap, tube, bottle, dispenser, lid',
  features: `
    no added parabens, a cruelty-free formula, recyclable packaging, dermatologist testing,
    a fresh scent`,
  joys: `
    feels lighter than my old one, lasts from morning to night, does not irritate my skin, goes a
    long way, smells fresh but not strong, leaves no sticky film, has made a visible
    difference, is gentle enough for every day, travels well`,
  woes: `
    gave me a rash, leaked in the parcel, smelled like chemicals, dried out within weeks,
    did nothing at all, left a greasy film, arrived half empty, separated in the bottle,
    wore off by noon`,
  moments: `
    use it every morning, use it after the shower, use it before bed, take it on every trip,
    keep one in my handbag, use it twice a week, share it with my daughter, have used it for
    a month now`,
  priceSigma: 0.7,
}
