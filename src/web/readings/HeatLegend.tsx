import type { Heatmap } from '../../domain/readings/heatmap.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { isOutside } from './series-rows.ts'

/** Why hours have no value: each reason once. */
export const unknownOf = ({ days }: Heatmap) => [
  ...new Set(
    days.flatMap(({ hours }) =>
      hours.flatMap((cell) =>
        cell?.kWh === null ? (isOutside(cell.quality) ? cell.quality : ('missing' as const)) : [],
      ),
    ),
  ),
]

/** What the colours mean, from nothing to the highest hour, and what has no value. */
export function HeatLegend({ map, colours }: { map: Heatmap; colours: readonly string[] }) {
  const say = useSay()
  const { energy, number } = useFormats()
  return (
    <ul className={classes.legend}>
      <li>
        {`${number(0)}\u00a0kWh`}
        <span
          aria-hidden
          className={classes.ramp}
          style={{ background: `linear-gradient(to right, ${colours.join(', ')})` }}
        />
        {say('consumption.perHour', { energy: energy(map.highest) })}
      </li>
      {unknownOf(map).map((quality) => (
        <li key={quality}>
          <span className={classes.key} data-mark={quality} aria-hidden />
          {say(`pointQuality.${quality}`)}
        </li>
      ))}
    </ul>
  )
}
