import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Meter, MeterHistory } from '../../../domain/meters/meter.schema.ts'
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
import { UpdateData } from './UpdateData.tsx'

type Props = {
  communityId: string
  meterId: string
  kind: ChangeKind
  /** the configuration that is meant */
  of: string | undefined
  onClose: () => void
}

/** The dialog for one change of a meter. */
export function MeterChanges({ communityId, meterId, kind, of, onClose }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  const { data: history } = useQuery(historyQuery(communityId, meterId))
  function done(sentence: string) {
    notifications.show({
      color: 'leaf',
      message: sentence,
      closeButtonProps: { 'aria-label': say('common.close') },
    })
    if (kind === 'delete')
      navigate({ to: '/communities/$communityId/meters', params: { communityId } as never, replace: true })
    else onClose()
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
      return <UpdateData {...props} />
    case 'identity':
      return <ModifyMeter {...props} />
    case 'holder':
      return <ChangeHolder {...props} />
    case 'device':
      return <ReplaceDevice {...props} />
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
