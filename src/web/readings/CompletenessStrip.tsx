import { Paper } from '@mantine/core'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { countsOf, runsOf } from './series-rows.ts'

/** Day by day: is everything there? In colours, in patterns and in words. */
export function CompletenessStrip({ days }: { days: Series['days'] }) {
  const say = useSay()
  const { day } = useFormats()
  const counts = countsOf(days).map(([quality, count]) => ({
    quality,
    text: say('consumption.days', { count, quality: say(`pointQuality.${quality}`) }),
  }))
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="completeness">
      <h2 id="completeness" className={classes.chartTitle}>
        {say('consumption.completeness')}
      </h2>
      <div className={classes.strip} role="img" aria-label={counts.map(({ text }) => text).join(', ')}>
        {runsOf(days).map(({ quality, days: length, from }) => (
          <span
            key={from}
            className={classes.run}
            data-quality={quality}
            style={{ flexGrow: length }}
            title={`${day(from)}: ${say('consumption.days', { count: length, quality: say(`pointQuality.${quality}`) })}`}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {counts.map(({ quality, text }) => (
          <li key={quality}>
            <span className={classes.key} data-quality={quality} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
    </Paper>
  )
}
