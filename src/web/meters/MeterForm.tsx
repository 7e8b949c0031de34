import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { meQuery } from '../auth/session.queries.ts'
import { useSay } from '../intl.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { useAskedClose } from '../ui/use-asked-close.ts'
import { ActivationFields } from './form/ActivationFields.tsx'
import { ConfigurationFields } from './form/ConfigurationFields.tsx'
import { IdentificationFields } from './form/IdentificationFields.tsx'
import { ProblemSummary } from './form/ProblemSummary.tsx'
import { StepMarks } from './form/StepMarks.tsx'
import { useAnnounce } from './form/use-announce.tsx'
import { useMeterForm } from './form/use-meter-form.ts'

type Props = {
  communityId: string
  /** the member from whose page one comes */
  holder?: { id: string; name: string }
  /** known already, as from a file of readings */
  ean?: string
  /** the day from which the meter is known to have counted, proposed as its first; else today is */
  from?: LocalDay
  onClose: () => void
  onCreated: (meter: Meter) => void
}

/** Creates a meter in two steps: what stays of it, and what changes with time. */
export function MeterForm({ communityId, holder, ean, from, onClose, onCreated }: Props) {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const strictEan = me?.communities.find(({ id }) => id === communityId)?.strictEan ?? false
  const announce = useAnnounce(communityId)
  const form = useMeterForm({
    communityId,
    holder,
    ean,
    from,
    strictEan,
    onCreated: (meter) => {
      closing.letGo()
      onCreated(meter)
      announce(meter)
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })
  const element = useRef<HTMLFormElement>(null)

  // A step begins at its top, with its first field.
  const [shownStep, setShownStep] = useState(0)
  useEffect(() => {
    if (form.step === shownStep) return
    setShownStep(form.step)
    if (form.problems.length === 0) element.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [form.step, form.problems.length, shownStep])

  return (
    <FormDialog
      ref={element}
      title={say('meterForm.title')}
      closing={closing}
      onSubmit={form.goOn}
      above={
        <StepMarks
          names={[say('meterForm.step1'), say('meterForm.step2')]}
          step={form.step}
          onGoTo={form.goTo}
        />
      }
      footer={
        <>
          <Button variant="default" disabled={form.step === 0 || form.isSaving} onClick={() => form.goTo(0)}>
            {say('meterForm.back')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say(form.step === 0 ? 'meterForm.next' : 'meterForm.validate')}
          </Button>
        </>
      }
    >
      <ProblemSummary form={form} step={form.step} />
      {form.failure && (
        <NotSaved
          error={form.failure}
          title={say('meterForm.notSaved')}
          hint={say('meterForm.nothingLost')}
        />
      )}
      {form.step === 0 ? (
        <IdentificationFields form={form} communityId={communityId} />
      ) : (
        <>
          <ConfigurationFields form={form} />
          <ActivationFields form={form} communityId={communityId} />
        </>
      )}
    </FormDialog>
  )
}
