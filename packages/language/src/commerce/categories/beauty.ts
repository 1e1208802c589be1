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
  priceSigma: 0.7,
}
