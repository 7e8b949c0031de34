import { Button } from '@mantine/core'
import { IconCheck, IconPencil, IconReportSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import { fetchMeterChanges } from '../LazyMeterChanges.tsx'
import classes from './doubts.module.css'
import { fixOf } from './fixes.ts'

type Props = {
  communityId: string
  meter: Meter
  doubt: MeterDoubt
  isBusy: boolean
  onFix: (kind: ChangeKind, of: string | undefined) => void
  onRight: () => void
}

/** Puts it right, or says that it is right. */
export function DoubtActions({ communityId, meter, doubt, isBusy, onFix, onRight }: Props) {
  const say = useSay()
  const kind = fixOf[doubt]
  const about = meter.ean
  return (
    <div className={classes.actions}>
      {kind === null ? (
        <Button
          variant="default"
          leftSection={<IconReportSearch size={18} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/communities/$communityId/meters/$meterId/consumption"
              params={{ communityId, meterId: meter.id }}
              {...props}
            />
          )}
          aria-label={say('doubts.of', { what: say(`doubts.fix-${doubt}`), ean: about })}
        >
          {say(`doubts.fix-${doubt}`)}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          onPointerEnter={fetchMeterChanges}
          onFocus={fetchMeterChanges}
          onClick={() => onFix(kind, kind === 'correct' ? meter.configuration.id : undefined)}
          aria-label={say('doubts.of', { what: say(`doubts.fix-${doubt}`), ean: about })}
        >
          {say(`doubts.fix-${doubt}`)}
        </Button>
      )}
      <Button
        variant="subtle"
        leftSection={<IconCheck size={18} aria-hidden />}
        disabled={isBusy}
        onClick={onRight}
        aria-label={say('doubts.of', { what: say('doubts.right'), ean: about })}
      >
        {say('doubts.right')}
      </Button>
    </div>
  )
}
