import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { type Direction, isOutside, residual } from './series-rows.ts'
import { useStartLabel } from './use-start-label.ts'

type Props = { series: Series; direction: Direction; index: number | null }

/** All values under the pointer or the finger, in words; a fixed place, so that nothing jumps. */
export function Pointed({ series, direction, index }: Props) {
  const say = useSay()
  const { energy } = useFormats()
  const startLabel = useStartLabel(series.resolution)
  if (index === null || !series.start[index])
    return <p className={classes.pointed}>{say('consumption.pointHint')}</p>
  const gross = series[direction].gross[index] ?? null
  const shared = series[direction].shared[index] ?? null
  const rest = residual(gross, shared)
  const quality = series.quality[index]
  const words = [startLabel(series.start[index])]
  if (gross === null) words.push(say(`pointQuality.${quality && isOutside(quality) ? quality : 'missing'}`))
  else words.push(`${say(series.modelled ? 'consumption.modelled' : 'consumption.gross')} ${energy(gross)}`)
  if (shared !== null) words.push(`${say('consumption.shared')} ${energy(shared)}`)
  if (rest !== null) words.push(`${say('consumption.residual')} ${energy(rest)}`)
  if (gross !== null && !series.modelled && quality !== 'measured') words.push(say(`pointQuality.${quality}`))
  return <p className={classes.pointed}>{words.join(' · ')}</p>
}
