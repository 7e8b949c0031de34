import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { deviceReplacement } from '../../../domain/meters/meter-changes.schema.ts'
import { problemsOf } from '../../../domain/words/problem.ts'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { parseDay } from '../../ui/typed-day.ts'
import { emptyForm } from '../form/form-values.ts'
import { useField } from '../form/use-field.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { useChange } from './use-change.ts'

/** Another device from a day on. */
export function ReplaceDevice({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const [first] = useState(() => emptyForm(today()))
  const labels = { meterNumber: say('change.newNumber'), from: say('change.placedOn') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const field = useField(fields)
  const closing = useChangeClosing(fields, onClose)
  const change = useChange({
    communityId,
    snapshot,
    form: { fields, startOf: () => first },
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-device'))
    },
  })
  function submit() {
    const { meterNumber, from } = fields.values
    const checked = deviceReplacement.safeParse({ meterNumber, from: parseDay(from) ?? from })
    if (!checked.success) return fields.show(problemsOf(checked.error))
    change.send((params) =>
      answer(
        api.POST('/api/v1/communities/{communityId}/meters/{meterId}/replacements', {
          params,
          body: checked.data,
        }),
      ),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-device')}
      verb={say('change.do-device')}
      change={change}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">{say('change.lead-device', { number: change.seen.meter.meterNumber })}</Text>
      <TextInput
        {...field('meterNumber')}
        autoComplete="off"
        data-autofocus
        onChange={(event) => fields.set({ meterNumber: event.currentTarget.value })}
      />
      <DayField {...field('from')} onType={(from) => fields.set({ from })} />
    </ChangeDialog>
  )
}
