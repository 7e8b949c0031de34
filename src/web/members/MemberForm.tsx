import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { WholeMember } from '../../domain/members/member-record.schema.ts'
import { useSay } from '../intl.tsx'
import { StepMarks } from '../meters/form/StepMarks.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { useAskedClose } from '../ui/use-asked-close.ts'
import { AddressFields } from './form/AddressFields.tsx'
import { BankFields } from './form/BankFields.tsx'
import { IdentityFields } from './form/IdentityFields.tsx'
import { KindFields } from './form/KindFields.tsx'
import { MemberMeanwhile } from './form/MemberMeanwhile.tsx'
import { MemberProblems } from './form/MemberProblems.tsx'
import { useMemberForm } from './form/use-member-form.ts'

type Props = {
  communityId: string
  /** the one to change; without it a new one is made */
  member?: WholeMember
  /** a plain member changes its own record */
  isOwn?: boolean
  onClose: () => void
  onSaved: (member: WholeMember) => void
}

/** A new member, or what is to be different about one, in four steps. */
export function MemberForm({ communityId, member, isOwn, onClose, onSaved }: Props) {
  const say = useSay()
  const element = useRef<HTMLFormElement>(null)
  const form = useMemberForm({
    communityId,
    member,
    isOwn,
    onSaved: (saved) => {
      closing.letGo()
      onSaved(saved)
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })

  // A step begins at its top, with its first field.
  const [shownStep, setShownStep] = useState(form.step)
  useEffect(() => {
    if (form.step === shownStep) return
    setShownStep(form.step)
    if (form.problems.length === 0) element.current?.querySelector<HTMLElement>('input')?.focus()
  }, [form.step, form.problems.length, shownStep])

  const names = ['kind', 'identity', 'addresses', 'bank'] as const
  return (
    <FormDialog
      ref={element}
      title={
        member
          ? say(isOwn ? 'ownRecord.change' : 'memberForm.change', { name: member.displayName })
          : say('members.formTitle')
      }
      closing={closing}
      onSubmit={form.submit}
      above={
        <StepMarks
          names={names.map((name) => say(`memberForm.step-${name}`))}
          step={form.step}
          onGoTo={form.goTo}
          isFree={!form.isNew}
        />
      }
      footer={
        <>
          <Button
            variant="default"
            disabled={form.isSaving}
            onClick={() => (form.step === 0 || !form.isNew ? closing.close() : form.goTo(form.step - 1))}
          >
            {say(form.step === 0 || !form.isNew ? 'members.cancel' : 'memberForm.back')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say(form.isLast ? (form.isNew ? 'members.save' : 'memberForm.save') : 'memberForm.next')}
          </Button>
        </>
      }
    >
      <MemberMeanwhile form={form} />
      <MemberProblems form={form} />
      {form.failure && <NotSaved error={form.failure} title={say('members.saveFailed')} />}
      {form.step === 0 && <KindFields form={form} />}
      {form.step === 1 && <IdentityFields form={form} />}
      {form.step === 2 && <AddressFields form={form} communityId={communityId} />}
      {form.step === 3 && <BankFields form={form} />}
    </FormDialog>
  )
}
