// Inside, a price is a whole number of hundred-thousandths of a euro per kWh and an amount is whole cents; at the edge both
// are euros.

const pricesInEuro = 100_000
const centsInEuro = 100

/** Euros per kWh → hundred-thousandths of a euro per kWh, and back. */
export const priceOf = (eurosPerKwh: number): number => Math.round(eurosPerKwh * pricesInEuro)
export const eurosPerKwhOf = (price: number): number => price / pricesInEuro

/** Cents → euros; null stays null: it is not known, or has no price. */
export const eurosOf = (cents: number | null): number | null => (cents === null ? null : cents / centsInEuro)

/** mWh × hundred-thousandths of a euro per kWh: so many are a cent. */
const inCent = 1_000_000_000n

/** What energy costs at prices that change: added up exactly, and rounded to cents once at the end, half a cent upwards. */
export function bill() {
  const mwhAt = new Map<number, number>()
  return {
    /** without a price (null) it costs nothing that is known */
    add(mwh: number, price: number | null) {
      if (price !== null) mwhAt.set(price, (mwhAt.get(price) ?? 0) + mwh)
    },
    /** null when nothing had a price */
    cents(): number | null {
      if (mwhAt.size === 0) return null
      let sum = 0n
      for (const [price, mwh] of mwhAt) sum += BigInt(mwh) * BigInt(price)
      return Number((2n * sum + inCent) / (2n * inCent))
    },
  }
}

/** Of cents that are known; null when none are. */
export function sumOfCents(all: readonly (number | null)[]): number | null {
  const known = all.filter((cents) => cents !== null)
  return known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null
}
