import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useShortcut } from '../ui/keys/use-shortcut.ts'
import classes from './range.module.css'

type Props = {
  /** the period that is shown, in words */
  period: string
  earlier: string
  later: string
  isLast: boolean
  back: () => void
  on: () => void
}

/** From period to period, with the buttons or the arrow keys; it stops at the last one. */
export function PeriodStepper({ period, earlier, later, isLast, back, on }: Props) {
  useShortcut('ArrowLeft', back)
  useShortcut('ArrowRight', () => !isLast && on())
  return (
    <div className={classes.stepper}>
      <ActionIcon variant="default" size={44} aria-label={earlier} onClick={back}>
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <output className={classes.period} aria-live="polite">
        {period}
      </output>
      <ActionIcon variant="default" size={44} disabled={isLast} aria-label={later} onClick={on}>
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </div>
  )
}
