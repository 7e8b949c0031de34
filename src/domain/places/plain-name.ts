import { fold } from '../words/fold.ts'

/** The name of a place in plain letters: `Saint Nicolas` and `saint-nicolas` are the same. */
export const plainName = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** One key for all ways of writing a locality: its postal code and its name in plain letters, `4000 liege`. */
export const localityKey = (postalCode: string, name: string) => `${postalCode} ${plainName(name)}`
