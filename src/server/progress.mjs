// The lines that `npm start` prints: what is being done, and then what came of it and how long it took.

const screen = process.stdout.isTTY === true
let pending = ''

/**
 * @template T
 * @param {string} name
 * @param {string} doing shown while it lasts
 * @param {() => Promise<{ says: string, value: T }>} work
 * @returns {Promise<T>}
 */
export async function step(name, doing, work) {
  const started = performance.now()
  pending = `${name.padEnd(12)}${doing} …`
  process.stdout.write(screen ? pending : `${pending}\n`)
  try {
    const { says, value } = await work()
    note(`${name.padEnd(12)}${says} (${((performance.now() - started) / 1000).toFixed(1)} s)`, true)
    return value
  } finally {
    pending = ''
    if (screen) process.stdout.write('\r\x1b[K')
  }
}

/**
 * A line of its own, above the one that says what is being done.
 * @param {string} line
 * @param {boolean} [done]
 */
export function note(line, done = false) {
  process.stdout.write(screen ? `\r\x1b[K${line}\n${done ? '' : pending}` : `${line}\n`)
}
