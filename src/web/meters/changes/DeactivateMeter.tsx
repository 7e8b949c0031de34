import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { endHistory } from '../../../domain/meters/history.ts'
import { deactivation } from '../../../domain/meters/meter-changes.schema.ts'
import { outcomeOf } from '../../../domain/meters/outcome.ts'
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
import { DataOutcome } from './DataOutcome.tsx'
import { Unchanged } from './Outcome.tsx'
import type { Snapshot } from './snapshot.ts'
import { useChange } from './use-change.ts'
import { useUnchanged } from './use-unchanged.ts'

/** From a day on the meter counts no more, and why. */
export function DeactivateMeter({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { day } = useFormats()
  const [first] = useState(() => emptyForm(today()))
  const labels = { from: say('change.inactiveFrom') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const field = useField(fields)
  const from = parseDay(fields.values.from)
  const change = useChange({
    communityId,
    snapshot,
    form: { fields, startOf: () => first },
    isDone: (theirs) => theirs !== null && from !== null && theirs.configurations[0]?.until === from,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-deactivate', { day: day(from ?? '') }))
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const { configurations, meter } = change.seen
  const plan = from ? endHistory(configurations, from) : null
  const inTheWay = useInTheWay(change.seen, plan?.conflict ?? null)
  const unchanged = useUnchanged()
  function submit() {
    const { reason } = fields.values
    const checked = deactivation.safeParse({ reason, from: from ?? fields.values.from })
    const problems = checked.success ? [] : problemsOf(checked.error)
    if (plan?.conflict) problems.push({ path: 'from', code: plan.conflict })
    fields.show(problems.map((problem) => (inTheWay ? { ...problem, message: inTheWay } : problem)))
    if (!checked.success || problems.length > 0) return
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
      <DayField
        {...field('from', inTheWay)}
        onType={(typed) => fields.set({ from: typed })}
        data-autofocus
        maw={{ base: '100%', sm: 340 }}
      />
      <Textarea
        {...field('reason')}
        autosize
        minRows={2}
        onChange={(event) => fields.set({ reason: event.currentTarget.value })}
      />
      {plan?.conflict === null && (
        <>
          <DataOutcome plan={{ fates: outcomeOf(configurations, plan) }} />
          <Unchanged>{[unchanged.holder(meter.holder), unchanged.operation(meter)]}</Unchanged>
        </>
      )}
    </ChangeDialog>
  )
}

/** Why the meter cannot be deactivated from that day, and what to do about it. */
function useInTheWay({ configurations }: Snapshot, conflict: string | null): string | null {
  const say = useSay()
  const { day } = useFormats()
  if (conflict !== 'another-follows') return conflict && say(`error.${conflict}`)
  const { from } = configurations[0]!
  return say(from > today() ? 'change.firstUnplan' : 'change.onlyLater', { day: day(from) })
}
