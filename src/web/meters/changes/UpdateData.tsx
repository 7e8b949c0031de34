import { useState } from 'react'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { shownDay } from '../../ui/typed-day.ts'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { DataStep } from './DataStep.tsx'
import { HandOverStep } from './HandOverStep.tsx'
import { type Snapshot, startFrom } from './snapshot.ts'
import { planHandOver, planUpdate, typedConfiguration, typedHandOver } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useHandOverVerb, useSameHolder } from './use-hand-over-verb.ts'

const path = '/api/v1/communities/{communityId}/meters/{meterId}'

/** New data from a day on. Another holder is a step of its own, with a day of its own, and only when one was chosen. */
export function UpdateData({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { language } = useLanguage()
  const now = shownDay(today())
  const startOf = (from: Snapshot) => ({ ...startFrom(from, language), from: now, holderFrom: now })
  const [first] = useState(() => startOf(snapshot))
  const fields = useFields({
    communityId,
    first,
    holder: snapshot.meter.holder,
    strictEan: false,
    labels: { from: say('change.effective') },
  })
  const form = { fields, startOf }
  const closing = useChangeClosing(fields, onClose)
  const change = useChange({
    communityId,
    snapshot,
    form,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-update'))
    },
  })
  const { seen } = change
  const [step, setStep] = useState<'data' | 'holder'>('data')
  const [isSame, setSame] = useState(false)
  const plan = planUpdate(seen, fields.values, language)
  const isHolderChosen = fields.values.holderId !== (seen.meter.holder?.id ?? '')
  const verb = useHandOverVerb(seen.meter, fields)

  const sameHolder = useSameHolder(fields)

  function leaveData() {
    const { data, problems } = typedConfiguration(fields.values)
    const conflict = plan?.isDifferent ? plan.insertion.conflict : null
    if (!data) return fields.show(problems)
    if (conflict) return fields.show([{ path: 'from', code: conflict }])
    fields.show([])
    setSame(!plan?.isDifferent && !isHolderChosen)
    if (isHolderChosen) {
      fields.set({ holderFrom: fields.values.from })
      setStep('holder')
    } else if (plan?.isDifferent)
      change.send((params) => answer(api.POST(`${path}/configurations`, { params, body: data })))
  }

  function confirmHolder() {
    const { data } = typedConfiguration(fields.values)
    const { change: holderChange, problems } = typedHandOver(fields.values)
    if (!data || !holderChange) return fields.show(problems)
    if (!planHandOver(seen.meter, fields.values)?.isDifferent) return sameHolder('holderChange.from')
    change.send((params) =>
      plan?.isDifferent
        ? answer(api.POST(`${path}/configurations`, { params, body: { ...data, holderChange } }))
        : answer(api.POST(`${path}/holders`, { params, body: holderChange })),
    )
  }

  const isInactive = snapshot.meter.status === 'inactive'
  return (
    <ChangeDialog
      title={say(isInactive ? 'change.title-reactivate' : 'change.title-update')}
      size={760}
      verb={step === 'holder' ? verb : say(isHolderChosen ? 'meterForm.next' : 'change.do-update')}
      change={change}
      form={form}
      closing={closing}
      onSubmit={step === 'data' ? leaveData : confirmHolder}
      onBack={step === 'holder' ? () => setStep('data') : undefined}
    >
      {step === 'data' ? (
        <DataStep {...{ fields, communityId, meter: seen.meter, plan, isSame }} />
      ) : (
        <HandOverStep meter={seen.meter} fields={fields} />
      )}
    </ChangeDialog>
  )
}
