/** Remembers answers by what was asked; forgets them all when a file asks too many different things. */
export function remembered<K, V>(make: (key: K) => V, most = 50_000): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      if (known.size >= most) known.clear()
      value = make(key)
      known.set(key, value)
    }
    return value
  }
}
