import { NumberInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { mostTolerance } from '../../../domain/sharing/check.codes.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import classes from './check.module.css'

type Props = { value: number; onChange: (kWh: number) => void }

/** Below how many kWh of a meter and day nothing is said. Takes effect when one leaves the field or presses Enter. */
export function Tolerance({ value, onChange }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const [typed, setTyped] = useState<number | string>(value)
  function done() {
    const kWh = Number(typed)
    if (typed === '' || Number.isNaN(kWh)) return setTyped(value)
    if (kWh !== value) onChange(kWh)
  }
  return (
    <NumberInput
      className={classes.tolerance}
      label={say('results.tolerance')}
      value={typed}
      onChange={setTyped}
      onBlur={done}
      onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && done()}
      min={0}
      max={mostTolerance}
      decimalScale={3}
      decimalSeparator={language === 'en' ? '.' : ','}
      suffix=" kWh"
      hideControls
    />
  )
}
