/** Numbers in [0, 1), the same ones for the same words: each thing that varies has words of its own, so that no day depends on how many were made before it. */
export function randomOf(...words: (string | number)[]): () => number {
  let state = hash(words.join('|'))
  // mulberry32, public domain, by Tommy Ettinger
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
