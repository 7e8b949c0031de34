import { useEffect, useState } from 'react'
import { useSay } from '../intl.tsx'
import { DayField } from '../ui/DayField.tsx'
import { parseDay, shownDay } from '../ui/typed-day.ts'
import classes from './audit.module.css'

type Name = 'from' | 'to'
type Props = {
  from: string | undefined
  to: string | undefined
  onChange: (name: Name, day: string | null) => void
}

/** The first and the last day that are shown. */
export function PeriodFields({ from, to, onChange }: Props) {
  const say = useSay()
  const isBackwards = from !== undefined && to !== undefined && to < from
  return (
    <div className={classes.period}>
      <OneDay label={say('audit.from')} day={from} onChange={(day) => onChange('from', day)} />
      <OneDay
        label={say('audit.to')}
        day={to}
        error={isBackwards ? say('error.until-after-from') : undefined}
        onChange={(day) => onChange('to', day)}
      />
    </div>
  )
}

type DayProps = {
  label: string
  day: string | undefined
  error?: string | undefined
  onChange: (day: string | null) => void
}

function OneDay({ label, day, error, onChange }: DayProps) {
  const say = useSay()
  const [typed, setTyped] = useState(day ? shownDay(day) : '')
  // The address may say something else by now: a filter was cleared, or one went back.
  useEffect(() => setTyped(day ? shownDay(day) : ''), [day])
  const isWrong = typed.length >= 10 && !parseDay(typed)
  return (
    <DayField
      label={label}
      value={typed}
      error={isWrong ? say('error.date') : error}
      onType={(text) => {
        setTyped(text)
        const read = parseDay(text)
        if (read ? read !== day : text === '' && day) onChange(read)
      }}
    />
  )
}
