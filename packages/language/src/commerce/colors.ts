/** A colour and how screens show it. */
export interface Color {
  readonly name: string
  readonly hex: string
}

/** Colours of things, the most common first. */
export const colors: readonly Color[] = [
  { name: 'Black', hex: '#111111' },
  { name: 'White', hex: '#FFFFFF' },
  { name: 'Gray', hex: '#808080' },
  { name: 'Navy', hex: '#1F2A44' },
  { name: 'Blue', hex: '#2F5DA8' },
  { name: 'Red', hex: '#C0392B' },
  { name: 'Green', hex: '#3A7D44' },
  { name: 'Beige', hex: '#E3D5B8' },
  { name: 'Brown', hex: '#6B4423' },
  { name: 'Pink', hex: '#E8A0B4' },
  { name: 'Silver', hex: '#C0C0C0' },
  { name: 'Charcoal', hex: '#36454F' },
  { name: 'Olive', hex: '#6B6B2A' },
  { name: 'Burgundy', hex: '#6D1A2D' },
  { name: 'Yellow', hex: '#F2C230' },
  { name: 'Orange', hex: '#E67E22' },
  { name: 'Purple', hex: '#6C4A8E' },
  { name: 'Teal', hex: '#1F7A7A' },
  { name: 'Cream', hex: '#FFF6E0' },
  { name: 'Tan', hex: '#C19A6B' },
  { name: 'Gold', hex: '#C9A227' },
  { name: 'Mustard', hex: '#D4A017' },
  { name: 'Sage', hex: '#9CAF88' },
  { name: 'Terracotta', hex: '#C66B3D' },
  { name: 'Lavender', hex: '#B9A7D6' },
  { name: 'Coral', hex: '#F2785C' },
  { name: 'Sky Blue', hex: '#8EC1E8' },
  { name: 'Forest Green', hex: '#22432B' },
  { name: 'Mint', hex: '#A8DCC3' },
  { name: 'Rose Gold', hex: '#B76E79' },
]
