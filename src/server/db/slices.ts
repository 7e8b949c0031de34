/** So many rows are written by one statement: measured, more of them is no faster and holds the event loop longer. */
const size = 500

export const slices = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
