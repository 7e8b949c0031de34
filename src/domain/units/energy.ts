// Inside, energy is a whole number of milliwatt-hours (mWh, a thousandth of a Wh; not MWh); at the edge it is kWh.
// A double holds every whole mWh up to 9 TWh, and brings it through kWh and back up to 2 TWh.

const mwhInKwh = 1_000_000

/** kWh → whole mWh, rounded to the nearest. */
export const kwhToMwh = (kwh: number): number => Math.round(kwh * mwhInKwh)

/** Whole mWh → kWh: the double nearest to the exact decimal, so it prints with at most six decimals. */
export const mwhToKwh = (mwh: number): number => mwh / mwhInKwh
