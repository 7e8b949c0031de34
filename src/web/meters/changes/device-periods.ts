import type { Meter } from '../../../domain/meters/meter.schema.ts'
import type { Period } from '../../../domain/time/period.ts'

export type DevicePeriod = Period & { id: string; meterNumber: string }

/** When each device hangs there, newest first; nobody knows since when the first one did: its `from` is empty. */
export const devicePeriods = ({ devices }: Meter): DevicePeriod[] =>
  devices.map(({ from, meterNumber }, i) => ({
    id: String(i),
    meterNumber,
    from: from ?? '',
    until: devices[i - 1]?.from ?? null,
  }))
