import type { Dashboard } from '../../domain/overview/dashboard.schema.ts'
import { useFormats, useLanguage, useSay } from '../intl.tsx'
import { Tile } from './Tile.tsx'

type Props = { communityId: string } & Pick<Dashboard, 'energy'>
const measures = ['takenKwh', 'givenKwh', 'sharedKwh'] as const

/** Energy of the latest month with readings, beside as many days of the month before. */
export function EnergyTiles({ communityId, energy }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const formats = useFormats()
  const to = '/communities/$communityId/consumption'
  if (!energy)
    return (
      <Tile
        label={say('dashboard.energy')}
        number="–"
        note={say('dashboard.noReadings')}
        to="/communities/$communityId/readings"
        params={{ communityId }}
      />
    )
  const { month, before } = energy
  const nameOf = (day: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  const trend = (now: number, then: number | null) => {
    if (!then) return say('dashboard.nothingToCompare')
    const percent = Math.round((now / then - 1) * 100)
    const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±'
    return say('dashboard.trend', {
      percent: `${sign}${formats.number(Math.abs(percent))}\u00a0%`,
      month: nameOf(before.from),
    })
  }
  return measures.map((measure) => {
    const kwh = month[measure]
    // Nobody gave anything, or no grid operator has said what was shared: nothing to show.
    if (kwh === null || (kwh === 0 && measure !== 'takenKwh')) return null
    return (
      <Tile
        key={measure}
        label={say(`dashboard.${measure}`, { month: nameOf(month.from) })}
        number={formats.energy(kwh)}
        note={trend(kwh, before[measure])}
        to={to}
        params={{ communityId }}
        search={{ from: month.from, until: month.until }}
      />
    )
  })
}
