import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { operationTypes } from '../../../domain/sharing/operation.codes.ts'
import type { OperationLine } from '../../../domain/sharing/operation.schema.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { MunicipalitiesField } from './MunicipalitiesField.tsx'
import { useOperationForm } from './use-operation-form.ts'

type Props = {
  communityId: string
  /** the one to change; without it a new one is made */
  operation?: OperationLine
  onClose: () => void
  onSaved: (operation: OperationLine) => void
}

/** A new operation, or what is to be different about one. */
export function OperationForm({ communityId, operation, onClose, onSaved }: Props) {
  const say = useSay()
  const element = useRef<HTMLFormElement>(null)
  const form = useOperationForm({
    communityId,
    operation,
    onSaved: (saved) => {
      closing.letGo()
      onSaved(saved)
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })
  const { values, set, problemOf, problems } = form
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [problems])
  return (
    <FormDialog
      ref={element}
      title={operation ? say('sharing.changeTitle', { name: operation.name }) : say('sharing.newTitle')}
      size={680}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" disabled={form.isSaving} onClick={closing.close}>
            {say('sharing.cancel')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say(operation ? 'sharing.save' : 'sharing.create')}
          </Button>
        </>
      }
    >
      {form.isOvertaken && (
        <Notice kind="problem" title={say('sharing.overtaken')}>
          {say('sharing.overtakenText')}
        </Notice>
      )}
      {form.failure && <NotSaved error={form.failure} title={say('sharing.notSaved')} />}
      <TextInput
        label={say('sharing.name')}
        value={values.name}
        maxLength={255}
        error={problemOf('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
        data-autofocus
      />
      <RadioCards
        name="type"
        label={say('sharing.type')}
        value={values.type}
        options={operationTypes.map((value) => ({
          value,
          label: say(`operationType.${value}`),
          help: say(`sharing.type-${value}`),
        }))}
        error={problemOf('type')}
        onChoose={(type) => set({ type })}
      />
      <MunicipalitiesField
        value={values.municipalities}
        error={problemOf('municipalities')}
        onChange={(municipalities) => set({ municipalities })}
      />
      <RadioCards
        name="public"
        label={say('sharing.visibility')}
        value={values.isPublic ? 'public' : 'private'}
        options={(['private', 'public'] as const).map((value) => ({
          value,
          label: say(`sharing.${value}`),
          help: say(`sharing.${value}Help`),
        }))}
        onChoose={(chosen) => set({ isPublic: chosen === 'public' })}
      />
    </FormDialog>
  )
}
