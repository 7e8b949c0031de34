/** Where the server learns what time it is; a test hands in its own. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export function standingClock(iso: string): Clock & { moveTo(iso: string): void } {
  let at = new Date(iso)
  return {
    now: () => at,
    moveTo: (to) => {
      at = new Date(to)
    },
  }
}
