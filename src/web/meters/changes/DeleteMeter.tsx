import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { groupEan } from '../../../domain/meters/ean.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { useChange } from './use-change.ts'

/** Deletes a meter on which nothing depends; of another it says what does. */
export function DeleteMeter({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { day } = useFormats()
  const navigate = useNavigate()
  const change = useChange({
    communityId,
    snapshot,
    isDone: (theirs) => theirs === null,
    onSaved: () => onDone(say('change.saved-delete')),
  })
  const closing = useChangeClosing(null, change, onClose)
  const { meter, configurations } = change.seen
  const names = [...new Set(meter.operations.map(({ operation }) => operation.name))]
  const reasons = [
    ...names.map((name) => say('change.dependsOperation', { name })),
    ...(meter.dataUntil !== null ? [say('change.dependsReadings', { day: day(meter.dataUntil) })] : []),
  ]
  const isPossible = reasons.length === 0
  const isInactive = meter.status === 'inactive'
  const remove = () =>
    change.send((params) =>
      answer(api.DELETE('/api/v1/communities/{communityId}/meters/{meterId}', { params })),
    )
  const deactivate = () =>
    navigate({ to: '.', search: (before) => ({ ...before, change: 'deactivate' }) as never, replace: true })
  const instead = isInactive ? null : say('change.insteadDeactivate')
  return (
    <ChangeDialog
      title={say(isPossible ? 'change.title-delete' : 'change.title-deleteNot')}
      verb={isPossible ? say('change.do-delete') : instead}
      isDanger={isPossible}
      change={change}
      closing={closing}
      onSubmit={isPossible ? remove : deactivate}
    >
      {isPossible ? (
        <>
          <Text>{say('change.lead-delete', { ean: groupEan(meter.ean) })}</Text>
          <Text c="dimmed">
            {say('change.goesAway', { periods: configurations.length, holders: meter.holders.length })}
          </Text>
        </>
      ) : (
        <>
          <Notice kind="info" title={say('change.dependsTitle')}>
            <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Notice>
          {!isInactive && <Text c="dimmed">{say('change.lead-insteadDeactivate')}</Text>}
        </>
      )}
    </ChangeDialog>
  )
}
