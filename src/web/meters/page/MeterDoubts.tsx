import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconUserQuestion } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import { DoubtActions } from '../doubts/DoubtActions.tsx'
import { DoubtWords } from '../doubts/DoubtWords.tsx'
import classes from '../doubts/doubts.module.css'
import { useDismissal } from '../doubts/use-dismissal.tsx'

type Props = {
  communityId: string
  meter: Meter
  onFix: (kind: ChangeKind, of: string | undefined) => void
}

/** What deserves a second look, with what puts it right; and what somebody found right. */
export function MeterDoubts(props: Props) {
  const { doubts, dismissedDoubts } = props.meter
  if (doubts.length + dismissedDoubts.length === 0) return null
  return (
    <Suspense fallback={null}>
      <DoubtWords>
        <Doubts {...props} />
      </DoubtWords>
    </Suspense>
  )
}

function Doubts({ communityId, meter, onFix }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const dismissal = useDismissal(communityId)
  const { doubts, dismissedDoubts } = meter
  return (
    <ul className={classes.ofMeter} aria-label={say('meter.doubts')}>
      {doubts.map((doubt) => {
        const Icon = doubt === 'no-holder' ? IconUserQuestion : IconAlertTriangle
        return (
          <li key={doubt}>
            <Icon size={18} aria-hidden />
            <span className={classes.text}>{say(`doubt.${doubt}`)}</span>
            <DoubtActions
              communityId={communityId}
              meter={meter}
              doubt={doubt}
              isBusy={dismissal.isPending}
              onFix={onFix}
              onRight={() => dismissal.mutate({ meter, doubt, isRight: true })}
            />
          </li>
        )
      })}
      {dismissedDoubts.map(({ doubt, by, at }) => (
        <li key={doubt} data-right>
          <IconCheck size={18} aria-hidden />
          <span className={classes.text}>
            {say(`doubtName.${doubt}`)} · {say('doubts.said', { by, day: day(localDayOf(new Date(at))) })}
          </span>
          <Button
            variant="subtle"
            disabled={dismissal.isPending}
            onClick={() => dismissal.mutate({ meter, doubt, isRight: false })}
            aria-label={say('doubts.of', { what: say('doubts.restore'), ean: meter.ean })}
          >
            {say('doubts.restore')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
