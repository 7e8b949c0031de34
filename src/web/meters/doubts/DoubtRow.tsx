import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import { Ean } from '../list/Ean.tsx'
import { MeterLink } from '../list/MeterLink.tsx'
import { DoubtActions } from './DoubtActions.tsx'
import classes from './doubts.module.css'
import type { useDismissal } from './use-dismissal.tsx'
import { useDoubtFact } from './use-doubt-fact.ts'

type Props = {
  communityId: string
  meter: Meter
  doubt: MeterDoubt
  isDismissed: boolean
  dismissal: ReturnType<typeof useDismissal>
  onFix: (kind: ChangeKind, of: string | undefined) => void
}

/** One meter of the worklist: which one, what is odd about it, and what to do. */
export function DoubtRow({ communityId, meter, doubt, isDismissed, dismissal, onFix }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const factOf = useDoubtFact()
  const said = meter.dismissedDoubts.find((dismissed) => dismissed.doubt === doubt)
  const tell = (isRight: boolean) => dismissal.mutate({ meter, doubt, isRight })
  return (
    <li className={classes.row}>
      <MeterLink communityId={communityId} meter={meter} />
      <Ean ean={meter.ean} />
      <div className={classes.fact}>
        {factOf(meter, doubt)}
        {isDismissed && said && (
          <div className={classes.said}>
            {say('doubts.said', { by: said.by, day: day(localDayOf(new Date(said.at))) })}
          </div>
        )}
      </div>
      {isDismissed ? (
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            disabled={dismissal.isPending}
            onClick={() => tell(false)}
            aria-label={say('doubts.of', { what: say('doubts.restore'), ean: meter.ean })}
          >
            {say('doubts.restore')}
          </Button>
        </div>
      ) : (
        <DoubtActions
          communityId={communityId}
          meter={meter}
          doubt={doubt}
          isBusy={dismissal.isPending}
          onFix={onFix}
          onRight={() => tell(true)}
        />
      )}
    </li>
  )
}
