/** Keeps a value under a key, where so many are kept at most: the next one begins anew. */
export function keep<Value>(
  known: Map<string, Value>,
  key: string,
  value: Value,
  most: number,
): Value {
  if (known.size >= most) known.clear()
  known.set(key, value)
  return value
}
