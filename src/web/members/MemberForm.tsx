import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { Member } from '../../domain/members/member.schema.ts'
import { useSay } from '../intl.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { useAskedClose } from '../ui/use-asked-close.ts'
import { MemberFields } from './form/MemberFields.tsx'
import { useMemberForm } from './form/use-member-form.ts'

type Props = { communityId: string; onClose: () => void; onCreated: (member: Member) => void }

/** A dialog for a new member: enough to hold a meter. */
export function MemberForm({ communityId, onClose, onCreated }: Props) {
  const say = useSay()
  const fields = useRef<HTMLFormElement>(null)
  // After React has marked the wrong fields, the first of them gets the focus.
  const focusWrong = () =>
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  const form = useMemberForm({
    communityId,
    onCreated: (member) => {
      closing.letGo()
      onCreated(member)
    },
    onProblems: focusWrong,
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })

  return (
    <FormDialog
      ref={fields}
      title={say('members.formTitle')}
      size={620}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('members.cancel')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say('members.save')}
          </Button>
        </>
      }
    >
      {form.failure && <NotSaved error={form.failure} title={say('members.saveFailed')} />}
      <MemberFields values={form.values} problems={form.problems} set={form.set} />
    </FormDialog>
  )
}
