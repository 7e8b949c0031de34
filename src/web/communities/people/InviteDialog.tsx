import { Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { type Role, roles } from '../../../domain/communities/community.schema.ts'
import { mayInvite } from '../../../domain/communities/role-change.ts'
import { languageNames, languages } from '../../../domain/words/words.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { InvitationLink } from './InvitationLink.tsx'
import { MemberField } from './MemberField.tsx'
import { PeopleWords } from './PeopleWords.tsx'
import { useInvite } from './use-invite.ts'

type Props = {
  communityId: string
  /** of whoever invites */
  role: Role
  /** the record for which somebody is to sign in, when the page is about one */
  member?: { id: string; displayName: string; email: string | null }
  onClose: () => void
}

/** Asks somebody to join; afterwards it shows the link, for who wants to hand it over in another way. */
export const InviteDialog = (props: Props) => (
  <PeopleWords>
    <Invite {...props} />
  </PeopleWords>
)

function Invite({ communityId, role, member, onClose }: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const invite = useInvite({ communityId, member, form })
  const { values, set, problemOf, made } = invite
  const closing = useAskedClose({ isDirty: invite.isDirty && !made, isSaving: invite.isSaving, onClose })
  if (made)
    return (
      <FormDialog
        title={say('people.invited')}
        size={560}
        closing={closing}
        onSubmit={onClose}
        footer={<Button type="submit">{say('people.done')}</Button>}
      >
        <Text>{say('people.invitedText', { email: made.email })}</Text>
        <InvitationLink link={made.link} />
        <Text size="sm" c="dimmed">
          {say('people.linkHelp')}
        </Text>
      </FormDialog>
    )
  const choices = roles.filter((each) => mayInvite(role, each))
  return (
    <FormDialog
      ref={form}
      title={member ? say('people.inviteFor', { name: member.displayName }) : say('people.inviteTitle')}
      size={560}
      closing={closing}
      onSubmit={invite.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('people.cancel')}
          </Button>
          <Button type="submit" loading={invite.isSaving}>
            {say('people.send')}
          </Button>
        </>
      }
    >
      {invite.failure && <NotSaved error={invite.failure} title={say('people.notSent')} />}
      <TextInput
        name="email"
        type="email"
        data-autofocus
        aria-required
        autoComplete="off"
        label={say('people.email')}
        styles={{ input: { minHeight: 44 } }}
        value={values.email}
        error={problemOf('email')}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      {!member && choices.length > 1 && (
        <RadioCards
          name="role"
          label={say('people.role')}
          value={values.role}
          options={choices.map((each) => ({ value: each, label: say(`role.${each}`) }))}
          onChoose={(chosen) => set({ role: chosen as Role })}
        />
      )}
      <Text size="sm" c="dimmed">
        {say(`people.roleHelp-${values.role}`)}
      </Text>
      {!member && values.role === 'member' && (
        <>
          <RadioCards
            name="record"
            label={say('people.record')}
            value={values.record}
            options={(['own', 'known'] as const).map((value) => ({
              value,
              label: say(`people.record-${value}`),
            }))}
            onChoose={(record) => set({ record: record as 'own' | 'known' })}
          />
          {values.record === 'known' && (
            <MemberField
              communityId={communityId}
              value={values.memberId}
              error={problemOf('memberId')}
              onChange={(chosen) =>
                set({
                  memberId: chosen?.id ?? null,
                  ...(values.email === '' && chosen?.email ? { email: chosen.email } : {}),
                })
              }
            />
          )}
        </>
      )}
      <NativeSelect
        name="language"
        label={say('people.language')}
        styles={{ input: { minHeight: 44 } }}
        value={values.language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(event) => set({ language: languages.find((l) => l === event.currentTarget.value)! })}
      />
      <Notice kind="info">{say('people.validFor')}</Notice>
    </FormDialog>
  )
}
