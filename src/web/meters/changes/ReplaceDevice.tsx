import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { insertPeriod } from '../../../domain/meters/history.ts'
import { deviceReplacement } from '../../../domain/meters/meter-changes.schema.ts'
import { outcomeOf } from '../../../domain/meters/outcome.ts'
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
import { devicePeriods } from './device-periods.ts'
import { Outcome, Unchanged } from './Outcome.tsx'
import { useChange } from './use-change.ts'
import { useUnchanged } from './use-unchanged.ts'

/** Another device from a day on. */
export function ReplaceDevice({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const [first] = useState(() => emptyForm(today()))
  const labels = { meterNumber: say('change.newNumber'), from: say('change.placedOn') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const field = useField(fields)
  const { meterNumber } = fields.values
  const from = parseDay(fields.values.from)
  const change = useChange({
    communityId,
    snapshot,
    form: { fields, startOf: () => first },
    isDone: (theirs) =>
      theirs?.meter.devices.some(
        (device) => device.from === from && device.meterNumber === meterNumber.trim(),
      ) ?? false,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-device'))
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const { meter } = change.seen
  const present = devicePeriods(meter)
  const plan = from ? insertPeriod(present, { from, until: null }) : null
  const isTaken = Boolean(plan?.conflict)
  const unchanged = useUnchanged()
  function submit() {
    const checked = deviceReplacement.safeParse({ meterNumber, from: from ?? fields.values.from })
    const problems = checked.success ? [] : problemsOf(checked.error)
    if (isTaken) problems.push({ path: 'from', code: 'device-same-day' })
    fields.show(problems)
    if (!checked.success || problems.length > 0) return
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
      <Text c="dimmed">{say('change.lead-device', { number: meter.meterNumber })}</Text>
      <TextInput
        {...field('meterNumber')}
        autoComplete="off"
        data-autofocus
        onChange={(event) => fields.set({ meterNumber: event.currentTarget.value })}
      />
      <DayField
        {...field('from', isTaken ? say('error.device-same-day') : null)}
        onType={(typed) => fields.set({ from: typed })}
        maw={{ base: '100%', sm: 340 }}
      />
      {meterNumber.trim() && plan?.conflict === null && (
        <Outcome
          title={say('change.devicesAfter')}
          fates={outcomeOf(present, plan)}
          nameOf={({ was }) => was?.meterNumber ?? meterNumber.trim()}
        />
      )}
      <Unchanged>{[unchanged.device]}</Unchanged>
    </ChangeDialog>
  )
}
