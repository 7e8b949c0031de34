import { Text } from '@mantine/core'
import { removePeriod } from '../../../domain/meters/history.ts'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { outcomeOf } from '../../../domain/meters/outcome.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { DataOutcome } from './DataOutcome.tsx'
import { Unchanged } from './Outcome.tsx'
import { useChange } from './use-change.ts'
import { useUnchanged } from './use-unchanged.ts'

/** Takes planned data away; those before them run on. */
export function DeletePlanned({
  communityId,
  snapshot,
  configuration,
  onClose,
  onDone,
}: ChangeProps & { configuration: Configuration }) {
  const say = useSay()
  const { day } = useFormats()
  const isGone = ({ configurations }: typeof snapshot) =>
    configurations.every(({ id }) => id !== configuration.id)
  const change = useChange({
    communityId,
    snapshot,
    isDone: (theirs) => theirs !== null && isGone(theirs),
    onSaved: () => onDone(say('change.saved-unplan')),
  })
  const closing = useChangeClosing(null, change, onClose)
  const { configurations, meter } = change.seen
  const fates = outcomeOf(configurations, {
    ...removePeriod(configurations, configuration.id),
    removed: [configuration.id],
  })
  const unchanged = useUnchanged()
  return (
    <ChangeDialog
      title={say('change.title-unplan')}
      verb={say('change.do-unplan')}
      isDanger
      change={change}
      closing={closing}
      onSubmit={() =>
        change.send(({ path, header }) =>
          answer(
            api.DELETE(
              '/api/v1/communities/{communityId}/meters/{meterId}/configurations/{configurationId}',
              {
                params: { path: { ...path, configurationId: configuration.id }, header },
              },
            ),
          ),
        )
      }
    >
      <Text>{say('change.lead-unplan', { day: day(configuration.from) })}</Text>
      <DataOutcome plan={{ fates }} />
      <Unchanged>{[unchanged.holders, unchanged.operation(meter)]}</Unchanged>
    </ChangeDialog>
  )
}
