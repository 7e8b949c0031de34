import { Text } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { shownDay } from '../../ui/typed-day.ts'
import { HolderField } from '../form/HolderField.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { HandOverStep } from './HandOverStep.tsx'
import { type Snapshot, startFrom } from './snapshot.ts'
import { planHandOver, typedHandOver } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useHandOverVerb, useSameHolder } from './use-hand-over-verb.ts'

/** Another holder, or none, from a day on. */
export function ChangeHolder({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { language } = useLanguage()
  // A planned meter gets its holder from its first day on.
  const { meter } = snapshot
  const day = meter.status === 'planned' ? meter.statusSince : today()
  const startOf = (from: Snapshot) => ({ ...startFrom(from, language), holderFrom: shownDay(day) })
  const [first] = useState(() => startOf(snapshot))
  const fields = useFields({ communityId, first, holder: meter.holder, strictEan: false })
  const form = { fields, startOf }
  const closing = useChangeClosing(fields, onClose)
  const change = useChange({
    communityId,
    snapshot,
    form,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-holder'))
    },
  })
  const verb = useHandOverVerb(change.seen.meter, fields)
  const sameHolder = useSameHolder(fields)
  function submit() {
    const { change: body, problems } = typedHandOver(fields.values)
    if (!body) return fields.show(problems)
    if (!planHandOver(change.seen.meter, fields.values)?.isDifferent) return sameHolder('holderId')
    change.send((params) =>
      answer(api.POST('/api/v1/communities/{communityId}/meters/{meterId}/holders', { params, body })),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-holder')}
      verb={verb}
      change={change}
      form={form}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">{say('change.lead-holder')}</Text>
      <HolderField form={fields} communityId={communityId} />
      <HandOverStep meter={change.seen.meter} fields={fields} />
    </ChangeDialog>
  )
}
