import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { Member } from '../../domain/members/member.schema.ts'
import { useSay } from '../intl.tsx'
import { DiscardQuestion } from '../ui/DiscardQuestion.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { MemberFields } from './form/MemberFields.tsx'
import { useMemberForm } from './form/use-member-form.ts'

type Props = { communityId: string; onClose: () => void; onCreated: (member: Member) => void }

/** A dialog for a new member: enough to hold a meter. */
export function MemberForm({ communityId, onClose, onCreated }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const fields = useRef<HTMLFormElement>(null)
  const [asks, setAsks] = useState(false)
  // After React has marked the wrong fields, the first of them gets the focus.
  const focusWrong = () =>
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  const form = useMemberForm({ communityId, onCreated, onProblems: focusWrong })
  const close = () => (form.isDirty ? setAsks(true) : onClose())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }

  return (
    <>
      <Modal
        opened
        onClose={close}
        title={say('members.formTitle')}
        fullScreen={isPhone}
        size="lg"
        closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
        transitionProps={{ duration: 0 }}
        styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
      >
        <form ref={fields} onSubmit={submit} noValidate>
          <Stack>
            {form.failure && (
              <Notice kind="problem" title={say('members.saveFailed')}>
                {whatHappened(form.failure, say)}
              </Notice>
            )}
            <MemberFields values={form.values} problems={form.problems} set={form.set} />
            <Group justify="flex-end" mt="xs">
              {!isPhone && (
                <Button variant="default" h={44} onClick={close}>
                  {say('members.cancel')}
                </Button>
              )}
              <Button type="submit" h={44} fullWidth={isPhone} loading={form.isSaving}>
                {say('members.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
      <DiscardQuestion opened={asks} onDiscard={onClose} onKeep={() => setAsks(false)} />
    </>
  )
}
