import { useState } from 'react'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { parseDay } from '../../ui/typed-day.ts'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { DataOutcome } from './DataOutcome.tsx'
import { DataStep } from './DataStep.tsx'
import { HandOverDay, HandOverOutcome, HandOverSentence } from './HandOver.tsx'
import { Unchanged } from './Outcome.tsx'
import { holderOn, type Snapshot, startOn } from './snapshot.ts'
import { planHandOver, planUpdate, typedConfiguration, typedHandOver } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useHandOverVerb, useSameHolder } from './use-hand-over-verb.ts'
import { useUnchanged } from './use-unchanged.ts'

const path = '/api/v1/communities/{communityId}/meters/{meterId}'
type Step = 'data' | 'holder' | 'check'

/** New data begin today, or where the meter is going to be deactivated when it is to be activated again. */
const firstDayOf = ({ configurations }: Snapshot, isReactivation: boolean): LocalDay => {
  const end = configurations[0]?.until ?? ''
  return isReactivation && end > today() ? end : today()
}

/**
 * New data from a day on. What was not typed follows the day: one sees what holds then. Another holder is a step of its
 * own, with a day of its own, and only when one was chosen; the last step shows what will come of it.
 */
export function UpdateData({
  communityId,
  snapshot,
  isReactivation = false,
  onClose,
  onDone,
}: ChangeProps & { isReactivation?: boolean }) {
  const say = useSay()
  const { language } = useLanguage()
  const { day: shown } = useFormats()
  const [day, setDay] = useState(() => firstDayOf(snapshot, isReactivation))
  const [first] = useState(() => startOn(snapshot, day, language))
  const labels = { from: say('change.effective') }
  const fields = useFields({
    communityId,
    first,
    holder: holderOn(snapshot, day),
    strictEan: false,
    labels,
  })
  const form = { fields, startOf: (from: Snapshot) => startOn(from, day, language) }
  const [step, setStep] = useState<Step>('data')
  const change = useChange({
    communityId,
    snapshot,
    form,
    isDone: (theirs) => theirs !== null && isDone(theirs),
    onLookAgain: ([problem]) => setStep(problem?.path.startsWith('holderChange') ? 'holder' : 'data'),
    onSaved: () => {
      closing.letGo()
      onDone(
        say(isReactivation ? 'change.saved-reactivate' : 'change.saved-update', { day: shown(day) }),
        plan?.isDifferent ? plan.fates.find(({ fate }) => fate === 'new')?.after : null,
      )
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const { seen } = change
  const plan = planUpdate(seen, fields.values, language)
  const handOver = planHandOver(seen.meter, fields.values)
  const isHolderChosen = fields.values.holderId !== (holderOn(seen, day)?.id ?? '')
  const verb = useHandOverVerb(handOver, fields)
  const sameHolder = useSameHolder(fields)
  const [isSame, setSame] = useState(false)
  const steps: Step[] = isHolderChosen ? ['data', 'holder', 'check'] : ['data', 'check']
  const unchanged = useUnchanged()

  /** It is as it was to be: the data begin on that day and say the same, and the meter is whose it was to be. */
  function isDone(theirs: Snapshot) {
    const now = planUpdate(theirs, fields.values, language)
    const hasBegun = !plan?.isDifferent || (now?.conflict === 'configuration-same-day' && !now.isDifferent)
    return hasBegun && (!isHolderChosen || planHandOver(theirs.meter, fields.values)?.isDifferent === false)
  }

  function typeDay(text: string) {
    fields.set({ from: text })
    const typed = parseDay(text)
    if (!typed) return
    setDay(typed)
    fields.follow(startOn(seen, typed, language), holderOn(seen, typed))
  }

  function leaveData() {
    const { data, problems } = typedConfiguration(fields.values)
    if (!data) return fields.show(problems)
    if (plan?.isDifferent && plan.conflict) return fields.show([{ path: 'from', code: plan.conflict }])
    fields.show([])
    const isNothing = !plan?.isDifferent && !isHolderChosen
    setSame(isNothing)
    if (!isNothing) setStep(isHolderChosen ? 'holder' : 'check')
  }

  function leaveHolder() {
    const { change: typed, problems } = typedHandOver(fields.values)
    if (!typed) return fields.show(problems)
    if (!handOver?.isDifferent) return sameHolder('holderChange.from')
    fields.show([])
    setStep('check')
  }

  function save() {
    const { data } = typedConfiguration(fields.values)
    const holderChange = isHolderChosen ? (typedHandOver(fields.values).change ?? undefined) : undefined
    if (!data) return setStep('data')
    change.send((params) =>
      holderChange && !plan?.isDifferent
        ? answer(api.POST(`${path}/holders`, { params, body: holderChange }))
        : answer(
            api.POST(`${path}/configurations`, {
              params,
              body: { ...data, ...(holderChange ? { holderChange } : {}) },
            }),
          ),
    )
  }

  const saveData = say(isReactivation ? 'change.title-reactivate' : 'change.do-update')
  const doIt = !isHolderChosen ? saveData : plan?.isDifferent ? say('change.do-both') : verb
  return (
    <ChangeDialog
      title={say(isReactivation ? 'change.title-reactivate' : 'change.title-update')}
      size={760}
      steps={{
        names: steps.map((name) => say(`change.step-${name}`)),
        at: steps.indexOf(step),
        onGoTo: (i) => setStep(steps[i]!),
      }}
      verb={step === 'check' ? doIt : say('meterForm.next')}
      change={change}
      form={form}
      isSame={isSame}
      closing={closing}
      onSubmit={{ data: leaveData, holder: leaveHolder, check: save }[step]}
    >
      {step === 'data' && (
        <DataStep
          lead={say(isReactivation ? 'change.lead-reactivate' : 'change.lead-update')}
          onDay={typeDay}
          hasHolder
          {...{ fields, communityId, plan }}
        />
      )}
      {step === 'holder' && (
        <>
          <HandOverSentence plan={handOver} fields={fields} />
          <HandOverDay fields={fields} isToNobody={!fields.holder} />
          {handOver?.isDifferent && <HandOverOutcome plan={handOver} fields={fields} />}
        </>
      )}
      {step === 'check' && (
        <>
          {plan?.isDifferent && <DataOutcome plan={plan} fields={fields} />}
          {isHolderChosen && handOver && <HandOverOutcome plan={handOver} fields={fields} />}
          <Unchanged>
            {[
              !plan?.isDifferent && unchanged.data,
              !isHolderChosen && unchanged.holder(fields.holder),
              unchanged.operation(seen.meter),
            ]}
          </Unchanged>
        </>
      )}
    </ChangeDialog>
  )
}
