import { Text } from '@mantine/core'
import { removePeriod } from '../../../domain/meters/history.ts'
import { outcomeOf } from '../../../domain/meters/outcome.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { devicePeriods } from './device-periods.ts'
import { Outcome, Unchanged } from './Outcome.tsx'
import { useChange } from './use-change.ts'
import { useUnchanged } from './use-unchanged.ts'

/** The newest device did not come, or not on that day: the one before it goes on. */
export function TakeBackDevice({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { day } = useFormats()
  const newest = snapshot.meter.devices[0]!
  const change = useChange({
    communityId,
    snapshot,
    isDone: (theirs) => theirs?.meter.devices.every(({ from }) => from !== newest.from) ?? false,
    onSaved: () => onDone(say('change.saved-undevice')),
  })
  const closing = useChangeClosing(null, change, onClose)
  const present = devicePeriods(change.seen.meter)
  const placed = present.find(({ from }) => from === newest.from)
  const unchanged = useUnchanged()
  const number = newest.meterNumber
  return (
    <ChangeDialog
      title={say('change.title-undevice')}
      verb={say('change.do-undevice')}
      isDanger
      change={change}
      closing={closing}
      onSubmit={() =>
        change.send(({ path, header }) =>
          answer(
            api.DELETE('/api/v1/communities/{communityId}/meters/{meterId}/replacements/{from}', {
              params: { path: { ...path, from: newest.from! }, header },
            }),
          ),
        )
      }
    >
      <Text>{say('change.lead-undevice', { number, day: day(newest.from!) })}</Text>
      {placed && (
        <Outcome
          title={say('change.devicesAfter')}
          fates={outcomeOf(present, { ...removePeriod(present, placed.id), removed: [placed.id] })}
          nameOf={({ was }) => was?.meterNumber ?? number}
        />
      )}
      <Unchanged>{[unchanged.device]}</Unchanged>
    </ChangeDialog>
  )
}
