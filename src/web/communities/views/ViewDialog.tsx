import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { Viewing } from './use-view.ts'
import { useViewActions } from './use-view-actions.tsx'

type Props = { viewing: Viewing; naming: 'new' | 'rename'; onClose: () => void }

/** A name for a view: of a new one, or another one for the view that is on. */
export function ViewDialog({ viewing, naming, onClose }: Props) {
  const say = useSay()
  const before = naming === 'rename' ? (viewing.on?.name ?? '') : ''
  const [name, setName] = useState(before)
  const [isShared, setShared] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const actions = useViewActions(viewing)
  const save = useMutation({
    mutationFn: () =>
      naming === 'new' ? actions.saveAs(name.trim(), isShared) : actions.rename(name.trim()),
    onSuccess: () => {
      closing.letGo()
      onClose()
    },
  })
  const closing = useAskedClose({ isDirty: false, isSaving: save.isPending, onClose })
  const atName = save.error instanceof ApiProblem && save.error.errors.find(({ path }) => path === 'name')
  const wrong = isMissing ? say('error.required') : atName ? atName.message : undefined
  return (
    <FormDialog
      title={say(`views.title-${naming}`)}
      size={480}
      closing={closing}
      onSubmit={() => {
        setMissing(name.trim() === '')
        if (name.trim() !== '') save.mutate()
      }}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('views.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {say('views.save')}
          </Button>
        </>
      }
    >
      <Stack>
        {save.error && !atName && <NotSaved error={save.error} title={say('views.notSaved')} />}
        <TextInput
          label={say('views.name')}
          description={naming === 'new' ? say('views.nameHelp') : undefined}
          value={name}
          maxLength={80}
          required
          withAsterisk={false}
          data-autofocus
          error={wrong}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setMissing(false)
            save.reset()
          }}
        />
        {naming === 'new' && (
          <Checkbox
            label={say('views.sharedLabel')}
            description={say('views.sharedHelp')}
            checked={isShared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </FormDialog>
  )
}
