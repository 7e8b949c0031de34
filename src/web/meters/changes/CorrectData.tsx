import { useState } from 'react'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { answer, api } from '../../api.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { DataOutcome } from './DataOutcome.tsx'
import { DataStep } from './DataStep.tsx'
import { Unchanged } from './Outcome.tsx'
import { type Snapshot, startFrom } from './snapshot.ts'
import { planCorrection, typedConfiguration } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useSpan } from './use-span.ts'
import { useUnchanged } from './use-unchanged.ts'

type Step = 'data' | 'check'
const steps: Step[] = ['data', 'check']

/** Puts right what was said of a configuration, past, present or future, its first day included. */
export function CorrectData({
  communityId,
  snapshot,
  configuration,
  onClose,
  onDone,
}: ChangeProps & { configuration: Configuration }) {
  const say = useSay()
  const span = useSpan()
  const { language } = useLanguage()
  const startOf = (from: Snapshot) => startFrom(from, language, configuration.id)
  const [first] = useState(() => startOf(snapshot))
  const labels = { from: say('change.firstDay') }
  const fields = useFields({ communityId, first, holder: null, strictEan: false, labels })
  const form = { fields, startOf }
  const [step, setStep] = useState<Step>('data')
  const planOf = (seen: Snapshot) => planCorrection(seen, configuration.id, fields.values, language)
  const change = useChange({
    communityId,
    snapshot,
    form,
    isDone: (theirs) => theirs !== null && planOf(theirs)?.isDifferent === false,
    onLookAgain: () => setStep('data'),
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-correct'), plan?.fates.find(({ was }) => was?.id === configuration.id)?.after)
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const [isSame, setSame] = useState(false)
  const plan = planOf(change.seen)
  const unchanged = useUnchanged()
  const { data, problems } = typedConfiguration(fields.values)
  function check() {
    if (!data) return fields.show(problems)
    if (plan?.conflict) return fields.show([{ path: 'from', code: plan.conflict }])
    fields.show([])
    setSame(!plan?.isDifferent)
    if (plan?.isDifferent) setStep('check')
  }
  function save() {
    if (!data) return setStep('data')
    change.send(({ path, header }) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}/meters/{meterId}/configurations/{configurationId}', {
          params: { path: { ...path, configurationId: configuration.id }, header },
          body: data,
        }),
      ),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-correct')}
      size={760}
      steps={{
        names: steps.map((name) => say(`change.step-${name}`)),
        at: steps.indexOf(step),
        onGoTo: (i) => setStep(steps[i]!),
      }}
      verb={say(step === 'check' ? 'change.do-correct' : 'meterForm.next')}
      change={change}
      form={form}
      isSame={isSame}
      closing={closing}
      onSubmit={step === 'data' ? check : save}
    >
      {step === 'data' ? (
        <DataStep
          lead={say('change.lead-correct', { span: span(configuration) })}
          onDay={(from) => fields.set({ from })}
          {...{ fields, communityId, plan }}
        />
      ) : (
        plan && (
          <>
            <DataOutcome plan={plan} fields={fields} corrected={configuration.id} />
            <Unchanged>{[unchanged.holders, unchanged.operation(change.seen.meter)]}</Unchanged>
          </>
        )
      )}
    </ChangeDialog>
  )
}
