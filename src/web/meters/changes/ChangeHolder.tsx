import { Text } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { shownDay } from '../../ui/typed-day.ts'
import { HolderField } from '../form/HolderField.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { HandOverDay, HandOverOutcome, HandOverSentence } from './HandOver.tsx'
import { Unchanged } from './Outcome.tsx'
import { type Snapshot, startFrom } from './snapshot.ts'
import { planHandOver, typedHandOver } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useHandOverVerb, useSameHolder } from './use-hand-over-verb.ts'
import { useUnchanged } from './use-unchanged.ts'

/** Another holder, or none, from a day on. */
export function ChangeHolder({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { day } = useFormats()
  const { language } = useLanguage()
  const { meter } = snapshot
  // A planned meter gets its holder from its first day on.
  const from = shownDay(meter.status === 'planned' ? meter.statusSince : today())
  const startOf = (seen: Snapshot) => ({ ...startFrom(seen, language), holderId: '', holderFrom: from })
  const [first] = useState(() => startOf(snapshot))
  const labels = { holderId: say('change.newHolder') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const form = { fields, startOf }
  const [to, setTo] = useState<'member' | 'nobody'>('member')
  const change = useChange({
    communityId,
    snapshot,
    form,
    isDone: (theirs) => theirs !== null && planHandOver(theirs.meter, fields.values)?.isDifferent === false,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-holder'))
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const { seen } = change
  const plan = to === 'nobody' || fields.values.holderId ? planHandOver(seen.meter, fields.values) : null
  const verb = useHandOverVerb(plan, fields)
  const sameHolder = useSameHolder(fields)
  const unchanged = useUnchanged()
  function submit() {
    const { change: body, problems } = typedHandOver(fields.values)
    const lacks =
      to === 'member' && !fields.values.holderId
        ? [{ path: 'holderId', code: 'required', message: say('change.chooseHolder') }]
        : []
    if (!body || lacks.length > 0) return fields.show([...lacks, ...problems])
    if (!plan?.isDifferent) return sameHolder(to === 'member' ? 'holderId' : 'holderChange.from')
    change.send((params) =>
      answer(api.POST('/api/v1/communities/{communityId}/meters/{meterId}/holders', { params, body })),
    )
  }
  const held = seen.meter.holders.find(({ member }) => member.id === seen.meter.holder?.id)
  return (
    <ChangeDialog
      title={say('change.title-holder')}
      verb={verb}
      change={change}
      form={form}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">
        {held
          ? say('change.presentHolder', { name: held.member.name, day: day(held.from) })
          : say('change.noHolder')}
      </Text>
      {seen.meter.holders.length > 0 && (
        <RadioCards
          name="to"
          label={say('change.to')}
          value={to}
          options={(['member', 'nobody'] as const).map((value) => ({
            value,
            label: say(`change.to-${value}`),
          }))}
          onChoose={(chosen) => {
            setTo(chosen as typeof to)
            if (chosen === 'nobody') fields.setHolder(null)
          }}
        />
      )}
      {to === 'member' && <HolderField form={fields} communityId={communityId} isFirst />}
      <HandOverDay fields={fields} isToNobody={to === 'nobody'} />
      {plan?.isDifferent && (
        <>
          <HandOverSentence plan={plan} fields={fields} />
          <HandOverOutcome plan={plan} fields={fields} />
          <Unchanged>{[unchanged.data, unchanged.operation(seen.meter)]}</Unchanged>
        </>
      )}
    </ChangeDialog>
  )
}
