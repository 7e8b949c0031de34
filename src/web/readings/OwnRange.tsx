import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { seriesQuery } from '../../domain/readings/series.schema.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { problemsOf } from '../../domain/words/problem.ts'
import { useSay } from '../intl.tsx'
import { DayField } from '../ui/DayField.tsx'
import { parseDay, shownDay } from '../ui/typed-day.ts'
import classes from './range.module.css'
import type { Range } from './ranges.ts'

/** First and last day as people say them: both are in it. */
export function OwnRange({ range, onChange }: { range: Range; onChange: (range: Range) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState({
    from: shownDay(range.from),
    until: shownDay(addDays(range.until, -1)),
  })
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const isChanged = parseDay(typed.from) !== range.from || parseDay(typed.until) !== addDays(range.until, -1)

  function apply(event: FormEvent) {
    event.preventDefault()
    const last = parseDay(typed.until)
    const wanted = { from: parseDay(typed.from) ?? typed.from, until: last ? addDays(last, 1) : typed.until }
    const checked = seriesQuery.safeParse({ ...wanted, resolution: 'day' })
    const found = checked.success ? [] : problemsOf(checked.error)
    // Whether the end comes after the start can only be said when the start is a day.
    const problems = found.filter(({ path }) => path === 'from' || !last || parseDay(typed.from))
    setWrong(Object.fromEntries(problems.map(({ path, code }) => [path, say(`error.${code}`)])))
    if (checked.success) onChange(wanted)
  }
  const field = (name: 'from' | 'until') => (
    <DayField
      className={classes.day}
      aria-label={say(`consumption.${name}`)}
      value={typed[name]}
      error={wrong[name]}
      onType={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  )
  return (
    <form onSubmit={apply} noValidate>
      <div className={classes.ownRange}>
        {field('from')}
        {field('until')}
        {isChanged && (
          <Button type="submit" h={44}>
            {say('consumption.apply')}
          </Button>
        )}
      </div>
    </form>
  )
}
