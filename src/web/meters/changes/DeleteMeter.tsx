import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { groupEan } from '../../../domain/meters/ean.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { useChange } from './use-change.ts'

/** Deletes a meter on which nothing depends; of another it says what does. */
export function DeleteMeter({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const navigate = useNavigate()
  const closing = useChangeClosing(null, onClose)
  const change = useChange({ communityId, snapshot, onSaved: () => onDone(say('change.saved-delete')) })
  const { meter, configurations } = change.seen
  const reasons = [
    ...(meter.operations.length > 0 ? [say('error.meter-has-participation')] : []),
    ...(meter.dataUntil !== null ? [say('error.meter-has-readings')] : []),
  ]
  const isPossible = reasons.length === 0
  const isInactive = meter.status === 'inactive'
  const remove = () =>
    change.send((params) =>
      answer(api.DELETE('/api/v1/communities/{communityId}/meters/{meterId}', { params })),
    )
  const deactivate = () =>
    navigate({ to: '.', search: (before) => ({ ...before, change: 'deactivate' }) as never, replace: true })
  return (
    <ChangeDialog
      title={say('change.title-delete')}
      verb={isPossible ? say('change.do-delete') : isInactive ? null : say('change.insteadDeactivate')}
      isDanger={isPossible}
      change={change}
      closing={closing}
      onSubmit={isPossible ? remove : deactivate}
    >
      {reasons.map((reason) => (
        <Notice key={reason} kind="info">
          {reason}
        </Notice>
      ))}
      {isPossible && (
        <>
          <Text>{say('change.lead-delete', { ean: groupEan(meter.ean) })}</Text>
          <Text c="dimmed">
            {say('change.goesAway', { periods: configurations.length, holders: meter.holders.length })}
          </Text>
        </>
      )}
    </ChangeDialog>
  )
}
