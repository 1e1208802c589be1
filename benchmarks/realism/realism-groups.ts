import type { Figure } from './figure.ts'
import { customerFigures, orderFigures } from './order-figures.ts'
import { peopleFigures } from './people-figures.ts'
import { productFigures } from './product-figures.ts'
import { reviewFigures } from './review-figures.ts'

/** All figures, under the headings of the report. */
export const realismGroups: Readonly<Record<string, readonly Figure[]>> = {
  Orders: orderFigures,
  Customers: customerFigures,
  Products: productFigures,
  Reviews: reviewFigures,
  People: peopleFigures,
}

/** Rows enough for shares of a percent. */
export const realismSizes: Readonly<Record<string, number>> = {
  User: 2000,
  Product: 500,
  Order: 10_000,
  ProductReview: 3000,
}
