import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { FormValues } from '../form/form-values.ts'
import { StepMarks } from '../form/StepMarks.tsx'
import type { Fields } from '../form/use-fields.ts'
import classes from './changes.module.css'
import { Meanwhile } from './Meanwhile.tsx'
import type { Snapshot } from './snapshot.ts'
import type { Change } from './use-change.ts'

type Props = {
  title: string
  /** the steps by name, of which one is open */
  steps?: { names: string[]; at: number; onGoTo: (step: number) => void }
  /** the verb on the button that does it; none when it cannot be done */
  verb: string | null
  isDanger?: boolean
  size?: number
  change: Change
  form?: { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }
  /** one wanted to go on, and nothing is different */
  isSame?: boolean
  closing: ReturnType<typeof useAskedClose>
  onSubmit: () => void
  children: ReactNode
}

/** The dialog of every change: what it asks, what somebody else did meanwhile, and why it could not be saved. */
export function ChangeDialog(props: Props) {
  const {
    title,
    steps,
    verb,
    isDanger,
    size = 620,
    change,
    form,
    isSame,
    closing,
    onSubmit,
    children,
  } = props
  const say = useSay()
  const element = useRef<HTMLFormElement>(null)
  const told = useRef<HTMLDivElement>(null)
  const at = steps?.at ?? 0

  // A step begins at its top: with its first field, or with what it tells.
  const shownStep = useRef(at)
  useEffect(() => {
    if (shownStep.current === at) return
    shownStep.current = at
    const first = element.current?.querySelector<HTMLElement>('input, textarea, h3')
    first?.focus({ preventScroll: true })
    element.current?.scrollIntoView({ block: 'start' })
  }, [at])

  // What somebody else did is looked at together with the fields, and not again afterwards.
  const before = at === 0 ? change.before : null

  // Whatever is told above the fields is brought into sight.
  useEffect(() => {
    if (before || change.failure || isSame) told.current?.scrollIntoView({ block: 'start' })
  }, [before, change.failure, isSame])

  return (
    <FormDialog
      ref={element}
      title={title}
      size={size}
      closing={closing}
      onSubmit={onSubmit}
      above={steps && <StepMarks names={steps.names} step={at} onGoTo={steps.onGoTo} />}
      footer={
        <>
          <Button
            variant="default"
            disabled={change.isSaving}
            data-autofocus={isDanger || undefined}
            onClick={at > 0 ? () => steps?.onGoTo(at - 1) : closing.close}
          >
            {say(at > 0 ? 'meterForm.back' : 'change.cancel')}
          </Button>
          {verb && (
            <Button
              type="submit"
              loading={change.isSaving}
              // The second click of a double click falls on the button of the next step, which nobody has read yet.
              onClick={(event) => event.detail > 1 && event.preventDefault()}
              {...(isDanger ? { color: 'var(--danger)' } : {})}
            >
              {verb}
            </Button>
          )}
        </>
      }
    >
      {(before || change.failure || isSame) && (
        <div ref={told} className={classes.told}>
          {before && <Meanwhile before={before} after={change.seen} form={form} />}
          {change.failure && (
            <NotSaved
              error={change.failure}
              title={say('change.notSaved')}
              hint={say('change.nothingLost')}
            />
          )}
          {isSame && (
            <div role="status">
              <Notice kind="info">{say('change.nothingDifferent')}</Notice>
            </div>
          )}
        </div>
      )}
      {children}
    </FormDialog>
  )
}

/** Closing asks when something was typed; while it is being saved nothing closes, and once saved without a question. */
export function useChangeClosing(fields: Fields | null, { isSaving }: Change, onClose: () => void) {
  return useAskedClose({ isDirty: fields?.isDirty ?? false, isSaving, onClose })
}
