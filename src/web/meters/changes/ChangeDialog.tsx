import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { FormValues } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
import { Meanwhile } from './Meanwhile.tsx'
import type { Snapshot } from './snapshot.ts'
import type { Change } from './use-change.ts'

type Props = {
  title: string
  /** the verb on the button that does it; none when it cannot be done */
  verb: string | null
  isDanger?: boolean
  size?: number
  change: Change
  form?: { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }
  closing: ReturnType<typeof useAskedClose>
  onSubmit: () => void
  /** goes back a step instead of closing */
  onBack?: (() => void) | undefined
  children: ReactNode
}

/** The dialog of every change: what it asks, what somebody else did meanwhile, and why it could not be saved. */
export function ChangeDialog(props: Props) {
  const { title, verb, isDanger, size = 620, change, form, closing, onSubmit, onBack, children } = props
  const say = useSay()
  return (
    <FormDialog
      title={title}
      size={size}
      closing={closing}
      onSubmit={onSubmit}
      footer={
        <>
          <Button variant="default" disabled={change.isSaving} onClick={onBack ?? closing.close}>
            {say(onBack ? 'meterForm.back' : 'change.cancel')}
          </Button>
          {verb && (
            <Button type="submit" loading={change.isSaving} {...(isDanger ? { color: 'var(--danger)' } : {})}>
              {verb}
            </Button>
          )}
        </>
      }
    >
      {change.before && <Meanwhile before={change.before} after={change.seen} form={form} />}
      {change.failure && (
        <NotSaved error={change.failure} title={say('change.notSaved')} hint={say('change.nothingLost')} />
      )}
      {children}
    </FormDialog>
  )
}

/** Closing asks when something was typed; once saved it closes without a question. */
export function useChangeClosing(fields: Fields | null, onClose: () => void) {
  return useAskedClose({ isDirty: fields?.isDirty ?? false, isSaving: false, onClose })
}
