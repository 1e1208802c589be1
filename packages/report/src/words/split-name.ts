/** The words of a name, small and without a plural's s: `OrderItems` and `order_items` give order, item. */
export function splitName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .toLowerCase()
        .replace(/(?<=[a-z]{2})ies$/, 'y')
        .replace(/(?<=[^s])s$/, ''),
    )
}
