import { Paper, Text, Title } from '@mantine/core'
import { addDays } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './consumption.module.css'

const mostNamed = 12

/** Why two periods cannot be compared: the days of each that were not read, or are to come. */
export function Lacking({ lacking }: { lacking: { name: string; periods: Period[] }[] }) {
  const say = useSay()
  const { day } = useFormats()
  const inWords = ({ from, until }: Period) => {
    const last = addDays(until!, -1)
    return last === from ? day(from) : `${day(from)} – ${day(last)}`
  }
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} size="h3" mb={4}>
        {say('consumption.cannotCompare')}
      </Title>
      <Text c="dimmed" mb="md">
        {say('consumption.cannotCompareText')}
      </Text>
      {lacking.map(({ name, periods }) => (
        <section key={name} className={classes.lacking}>
          <h3>{say('consumption.lackingIn', { period: name })}</h3>
          <ul>
            {periods.slice(0, mostNamed).map((period) => (
              <li key={period.from}>{inWords(period)}</li>
            ))}
            {periods.length > mostNamed && (
              <li>{say('consumption.lackingMore', { count: periods.length - mostNamed })}</li>
            )}
          </ul>
        </section>
      ))}
    </Paper>
  )
}
