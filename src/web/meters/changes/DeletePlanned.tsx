import { Text } from '@mantine/core'
import { removePeriod } from '../../../domain/meters/history.ts'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { Preview } from './Preview.tsx'
import { useChange } from './use-change.ts'
import { useSentences } from './use-sentences.ts'

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
  const sentences = useSentences()
  const closing = useChangeClosing(null, onClose)
  const change = useChange({ communityId, snapshot, onSaved: () => onDone(say('change.saved-unplan')) })
  const plan = removePeriod(change.seen.configurations, configuration.id)
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
      <Preview sentences={(plan?.trimmed ?? []).map((trim) => sentences.trimmed(trim))} />
    </ChangeDialog>
  )
}
