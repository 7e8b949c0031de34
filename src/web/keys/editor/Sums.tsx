import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { RoundSum } from '../../../domain/keys/round-sum.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './editor.module.css'

const icons = { good: IconCircleCheck, doubt: IconAlertTriangle, bad: IconCircleX }
const looks = { whole: 'good', rest: 'good', below: 'doubt', 'nothing-left': 'doubt', above: 'bad' } as const

/** Hundredths of a percent in words, without decimals that are zero. */
function usePercent() {
  const { number } = useFormats()
  return (share: number) => number(share / 100, share % 100 === 0 ? 0 : share % 10 === 0 ? 1 : 2)
}

/** What the shares of an iteration add up to, and what is missing or too much; nothing that counts while one of them cannot be read. */
export function RoundState({ of, isUnreadable = false }: { of: RoundSum; isUnreadable?: boolean }) {
  const say = useSay()
  const percent = usePercent()
  const look = isUnreadable ? 'bad' : looks[of.state]
  const state = isUnreadable ? 'unreadable' : of.state === 'rest' && of.sum === 0 ? 'pro-rata' : of.state
  const Icon = icons[look]
  return (
    <output className={classes.sum} data-look={look}>
      <Icon size={16} aria-hidden />
      {say(`allocation.sum-${state}`, { sum: percent(of.sum), missing: percent(Math.abs(of.missing)) })}
    </output>
  )
}

/** What the weights add up to: exactly 100 %, or the key cannot be saved. */
export function WeightState({ weights }: { weights: (number | null)[] }) {
  const say = useSay()
  const percent = usePercent()
  const missing = 10_000 - weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  const look = missing === 0 ? 'good' : 'bad'
  const Icon = icons[look]
  const state = missing === 0 ? 'whole' : missing > 0 ? 'below' : 'above'
  return (
    <output className={classes.sum} data-look={look}>
      <Icon size={16} aria-hidden />
      {say(`allocation.weights-${state}`, { missing: percent(Math.abs(missing)) })}
    </output>
  )
}
