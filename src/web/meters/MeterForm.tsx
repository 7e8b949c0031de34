import { Button, Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import { ApiProblem } from '../api.ts'
import { meQuery } from '../auth/session.queries.ts'
import { useSay } from '../intl.tsx'
import { DiscardQuestion } from '../ui/DiscardQuestion.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useEscape } from '../ui/use-escape.ts'
import { ConfigurationStep } from './form/ConfigurationStep.tsx'
import classes from './form/form.module.css'
import { IdentificationStep } from './form/IdentificationStep.tsx'
import { ProblemSummary } from './form/ProblemSummary.tsx'
import { StepMarks } from './form/StepMarks.tsx'
import { useAnnounce } from './form/use-announce.tsx'
import { useAskedClose } from './form/use-asked-close.ts'
import { fieldId } from './form/use-field.tsx'
import { useMeterForm } from './form/use-meter-form.ts'

type Props = {
  communityId: string
  /** the member from whose page one comes */
  holder?: { id: string; name: string }
  onClose: () => void
  onCreated: (meter: Meter) => void
}

/** Creates a meter in two steps: what stays of it, and what changes with time. Closing asks when something was typed. */
export function MeterForm({ communityId, holder, onClose, onCreated }: Props) {
  const say = useSay()
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
  const { data: me } = useQuery(meQuery)
  const strictEan = me?.communities.find(({ id }) => id === communityId)?.strictEan ?? false
  const announce = useAnnounce(communityId)
  const form = useMeterForm({
    communityId,
    holder,
    strictEan,
    onCreated: (meter) => {
      closing.letGo()
      onCreated(meter)
      announce(meter)
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })
  const element = useRef<HTMLFormElement>(null)
  useEscape(closing.close, !closing.isAsking)

  useEffect(() => {
    if (form.focusOn) document.getElementById(fieldId(form.focusOn.field))?.focus()
  }, [form.focusOn])

  // A step begins at its top, with its first field.
  const [shownStep, setShownStep] = useState(0)
  useEffect(() => {
    if (form.step === shownStep) return
    setShownStep(form.step)
    if (form.problems.length === 0) element.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [form.step, form.problems.length, shownStep])

  function submit(event: FormEvent) {
    event.preventDefault()
    form.goOn()
  }

  return (
    <Modal
      opened
      onClose={closing.close}
      closeOnEscape={false}
      title={say('meterForm.title')}
      size={760}
      fullScreen={isPhone}
      padding={0}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{
        // Whatever gets the focus is scrolled clear of the footer.
        content: { scrollPaddingBlock: 90 },
        header: { padding: '12px 16px 12px 24px' },
        title: { fontWeight: 650, fontSize: '1.125rem' },
      }}
    >
      <StepMarks step={form.step} onGoTo={form.goTo} />
      <form ref={element} onSubmit={submit} noValidate>
        <div className={classes.body}>
          <ProblemSummary form={form} />
          {form.failure && (
            <Notice kind="problem" title={say('meterForm.notSaved')}>
              {whatHappened(form.failure, say)} {say('meterForm.nothingLost')}
              {form.failure instanceof ApiProblem && form.failure.requestId && (
                <Text size="sm" mt={4}>
                  {say('states.requestId', { id: form.failure.requestId })}
                </Text>
              )}
            </Notice>
          )}
          {form.step === 0 ? (
            <IdentificationStep form={form} communityId={communityId} />
          ) : (
            <ConfigurationStep form={form} communityId={communityId} />
          )}
        </div>
        <div className={classes.footer}>
          <Button variant="default" disabled={form.step === 0 || form.isSaving} onClick={() => form.goTo(0)}>
            {say('meterForm.back')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say(form.step === 0 ? 'meterForm.next' : 'meterForm.validate')}
          </Button>
        </div>
      </form>
      <DiscardQuestion opened={closing.isAsking} onKeep={closing.keep} onDiscard={closing.discard} />
    </Modal>
  )
}
