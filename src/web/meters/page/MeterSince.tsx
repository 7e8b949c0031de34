import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { ownStanding } from '../../../domain/meters/own-days.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import { today } from '../../clock.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** Since when the status holds; to its holder since when, from when or until when the meter is its own. */
export function MeterSince({ meter: { status, statusSince, yours } }: { meter: Meter }) {
  const say = useSay()
  const { day } = useFormats()
  if (!yours) return say(`meter.since-${status}`, { day: day(statusSince) })
  switch (ownStanding(yours, today())) {
    case 'past':
      return say('ownMeters.until', { day: day(addDays(yours.at(-1)!.until!, -1)) })
    case 'future':
      return say('ownMeters.from', { day: day(yours.find(({ from }) => from > today())!.from) })
    case 'present': {
      const own = yours.find((period) => contains(period, today()))!
      // The meter may have been active before: that is not told, so neither is since when it is.
      if (status !== 'active') return say(`meter.since-${status}`, { day: day(statusSince) })
      return (
        <>
          <span aria-hidden>·</span>
          <span>{say('ownMeters.since', { day: day(own.from) })}</span>
        </>
      )
    }
  }
}
