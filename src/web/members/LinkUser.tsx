import { Button, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { WholeMember } from '../../domain/members/member-record.schema.ts'
import { ApiProblem } from '../api.ts'
import { useSay } from '../intl.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { useAskedClose } from '../ui/use-asked-close.ts'
import { UserField } from './form/UserField.tsx'
import { useLink } from './use-link.ts'

type Props = { communityId: string; member: WholeMember; onClose: () => void }

/** Who is to sign in for this member: one of the users of the community, found by e-mail address or name. */
export function LinkUser({ communityId, member, onClose }: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [userId, setUserId] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const link = useLink(communityId, member.id)
  const closing = useAskedClose({ isDirty: userId !== null, isSaving: link.isPending, onClose })
  const problem = link.error instanceof ApiProblem ? link.error.errors[0]?.message : undefined
  const focus = () => requestAnimationFrame(() => form.current?.querySelector('input')?.focus())

  function submit() {
    if (link.isPending) return
    setMissing(userId === null)
    if (userId === null) return focus()
    link.mutate(userId, {
      onError: focus,
      onSuccess: () => {
        closing.letGo()
        onClose()
      },
    })
  }
  return (
    <FormDialog
      ref={form}
      title={say('members.linkTitle', { name: member.displayName })}
      size={560}
      closing={closing}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('members.cancel')}
          </Button>
          <Button type="submit" loading={link.isPending}>
            {say('members.doLink')}
          </Button>
        </>
      }
    >
      {link.error && !problem && <NotSaved error={link.error} title={say('members.linkFailed')} />}
      <Text c="dimmed">{say('members.linkLead')}</Text>
      <UserField
        communityId={communityId}
        value={userId}
        error={problem ?? (isMissing ? say('error.choose-one') : undefined)}
        onChange={(id) => {
          setUserId(id)
          setMissing(false)
          link.reset()
        }}
      />
    </FormDialog>
  )
}
