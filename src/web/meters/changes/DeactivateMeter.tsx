import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { endHistory } from '../../../domain/meters/history.ts'
import { deactivation } from '../../../domain/meters/meter-changes.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { problemsOf } from '../../../domain/words/problem.ts'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { parseDay } from '../../ui/typed-day.ts'
import { emptyForm } from '../form/form-values.ts'
import { useField } from '../form/use-field.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { Preview } from './Preview.tsx'
import { useChange } from './use-change.ts'

/** From a day on the meter counts no more, and why. */
export function DeactivateMeter({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { day } = useFormats()
  const [first] = useState(() => emptyForm(today()))
  const labels = { from: say('change.inactiveFrom') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const field = useField(fields)
  const closing = useChangeClosing(fields, onClose)
  const from = parseDay(fields.values.from)
  const change = useChange({
    communityId,
    snapshot,
    form: { fields, startOf: () => first },
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-deactivate', { day: day(from ?? '') }))
    },
  })
  const plan = from ? endHistory(change.seen.configurations, from) : null
  function submit() {
    const { reason } = fields.values
    const checked = deactivation.safeParse({ reason, from: from ?? fields.values.from })
    if (!checked.success) return fields.show(problemsOf(checked.error))
    if (plan?.conflict) return fields.show([{ path: 'from', code: plan.conflict }])
    change.send((params) =>
      answer(
        api.POST('/api/v1/communities/{communityId}/meters/{meterId}/deactivations', {
          params,
          body: checked.data,
        }),
      ),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-deactivate')}
      verb={say('change.do-deactivate')}
      change={change}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">{say('change.lead-deactivate')}</Text>
      <DayField {...field('from')} onType={(typed) => fields.set({ from: typed })} data-autofocus />
      <Preview
        problem={plan?.conflict ? say(`error.${plan.conflict}`) : null}
        sentences={
          from ? [say('change.lastDay', { day: day(addDays(from, -1)) }), say('change.holderStays')] : []
        }
      />
      <Textarea
        {...field('reason')}
        autosize
        minRows={2}
        onChange={(event) => fields.set({ reason: event.currentTarget.value })}
      />
    </ChangeDialog>
  )
}
