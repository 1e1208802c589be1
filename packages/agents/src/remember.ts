/** How a function remembers. */
export interface RememberOptions<Argument, Key> {
  /** What tells arguments apart; the argument itself where not given. */
  readonly by?: (argument: Argument) => Key
  /** Answers kept at the most: what is made up must not pile up. */
  readonly most?: number
  /** Whether those kept make room for new ones, where the same is asked many times within a moment and never again. */
  readonly forgets?: boolean
}

/** A function that works out the answer to a question once, however often it is asked. */
export function remember<Argument, Value, Key = Argument>(
  answer: (argument: Argument) => Value,
  { by, most = 10_000, forgets = false }: RememberOptions<Argument, Key> = {},
): (argument: Argument) => Value {
  const known = new Map<Key | Argument, Value>()
  return (argument) => {
    const key = by ? by(argument) : argument
    const kept = known.get(key)
    // null and undefined are answers too
    if (kept !== undefined || known.has(key)) return kept as Value
    const value = answer(argument)
    if (known.size === most && forgets) known.clear()
    if (known.size < most) known.set(key, value)
    return value
  }
}
