/** Columns on the way of a stock: of the thing, of what takes it out, and of its movements. */
export const firstColumn = (stock: string): string => `#${stock} first`
export const countColumn = (stock: string): string => `#${stock} movements`
export const kindColumn = (quantity: string): string => `#${quantity} kind`
export const movedColumn = (quantity: string): string => `#${quantity} moved`
export const timeColumn = (quantity: string): string => `#${quantity} time`
