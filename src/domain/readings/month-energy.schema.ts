import { z } from 'zod'

const energy = z.object({
  /** half-open local days */
  from: z.string(),
  until: z.string(),
  /** kWh of all meters together; shared is null when no DSO has said */
  takenKwh: z.number(),
  givenKwh: z.number(),
  sharedKwh: z.number().nullable(),
})
export type MonthEnergy = z.output<typeof energy>

/** A month, and as many days of the month before to compare it with. */
export const latestMonthEnergy = z.object({ month: energy, before: energy })
