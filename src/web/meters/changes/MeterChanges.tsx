import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Meter, MeterHistory } from '../../../domain/meters/meter.schema.ts'
import { standingOf } from '../../../domain/meters/timeline.ts'
import type { Period } from '../../../domain/time/period.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { historyQuery, meterQuery } from '../meters.queries.ts'
import { ChangeHolder } from './ChangeHolder.tsx'
import { CorrectData } from './CorrectData.tsx'
import type { ChangeProps } from './change-props.ts'
import { DeactivateMeter } from './DeactivateMeter.tsx'
import { DeleteMeter } from './DeleteMeter.tsx'
import { DeletePlanned } from './DeletePlanned.tsx'
import type { ChangeKind } from './kinds.ts'
import { ModifyMeter } from './ModifyMeter.tsx'
import { ReplaceDevice } from './ReplaceDevice.tsx'
import { snapshotOf } from './snapshot.ts'
import { TakeBackDevice } from './TakeBackDevice.tsx'
import { UpdateData } from './UpdateData.tsx'

type Props = {
  communityId: string
  meterId: string
  kind: ChangeKind
  /** the configuration that is meant */
  of: string | undefined
  /** with the tab on which to see what was done, when it was done to the data of a day */
  onClose: (tab?: DataTab) => void
}
export type DataTab = 'current' | 'historical' | 'future'

/** The dialog for one change of a meter. */
export function MeterChanges({ communityId, meterId, kind, of, onClose }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  const { data: history } = useQuery(historyQuery(communityId, meterId))
  function done(sentence: string, period?: Period | null) {
    notifications.show({
      color: 'leaf',
      message: sentence,
      closeButtonProps: { 'aria-label': say('common.close') },
    })
    if (kind === 'delete')
      navigate({ to: '/communities/$communityId/meters', params: { communityId } as never, replace: true })
    else onClose(period ? tabOf(period) : undefined)
  }
  if (!meter || !history) return null
  return (
    <Opened
      {...{ kind, of, communityId, onClose }}
      meter={meter as Meter}
      history={history as MeterHistory}
      onDone={done}
    />
  )
}

/** Where data that hold during a period are to be seen. */
function tabOf(period: Period): DataTab {
  const standing = standingOf(period, today())
  return standing === 'actual' ? 'current' : standing
}

type OpenedProps = Omit<ChangeProps, 'snapshot'> & {
  kind: ChangeKind
  of: string | undefined
  meter: Meter
  history: MeterHistory
}

/** The meter is taken as it is now and stays so, whatever arrives later: what one changes is what one saw. */
function Opened({ kind, of, meter, history, ...rest }: OpenedProps) {
  const [snapshot] = useState(() => snapshotOf(meter, history))
  const props = { ...rest, snapshot }
  const configuration = snapshot.configurations.find(({ id }) => id === of)
  switch (kind) {
    case 'update':
    case 'reactivate':
      return <UpdateData {...props} isReactivation={kind === 'reactivate'} />
    case 'identity':
      return <ModifyMeter {...props} />
    case 'holder':
      return <ChangeHolder {...props} />
    case 'device':
      return <ReplaceDevice {...props} />
    case 'undevice':
      return snapshot.meter.devices.length > 1 && <TakeBackDevice {...props} />
    case 'deactivate':
      return <DeactivateMeter {...props} />
    case 'delete':
      return <DeleteMeter {...props} />
    case 'correct':
      return configuration && <CorrectData {...props} configuration={configuration} />
    case 'unplan':
      return configuration && <DeletePlanned {...props} configuration={configuration} />
  }
}
