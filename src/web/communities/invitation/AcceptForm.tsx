import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useRef } from 'react'
import type { InvitationSeen } from '../../../domain/communities/invitation.schema.ts'
import { ConsentField } from '../../auth/consent/ConsentField.tsx'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useAccept } from './use-accept.ts'

/** Who joins: an account for who has none, and for a new member how it is called. */
export function AcceptForm({ token, seen }: { token: string; seen: InvitationSeen }) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const accept = useAccept({ token, seen, form })
  const { values, set, isNew, isRecord } = accept
  const field = (name: 'name' | 'password' | 'lastName' | 'firstName', label: string) => ({
    name,
    label: say(`invitation.${label}`),
    value: values[name],
    error: accept.problemOf(name),
    size: 'md' as const,
    'aria-required': true,
    // A password field does not say it by itself.
    'aria-invalid': accept.problemOf(name) !== undefined || undefined,
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  })
  const isCompany = values.kind === 'company'
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        accept.submit()
      }}
    >
      <Stack>
        {accept.failure && <Notice kind="problem">{whatHappened(accept.failure, say)}</Notice>}
        {seen.signedInAs && (
          <Text style={{ overflowWrap: 'anywhere' }}>
            {say('invitation.signedInAs', { email: seen.signedInAs })}
          </Text>
        )}
        {isRecord && (
          <>
            <RadioCards
              name="kind"
              label={say('invitation.kind')}
              value={values.kind}
              options={(['individual', 'company'] as const).map((value) => ({
                value,
                label: say(`memberKind.${value}`),
              }))}
              onChoose={(kind) => set({ kind: kind as 'individual' | 'company' })}
            />
            {!isCompany && <TextInput {...field('firstName', 'firstName')} autoComplete="given-name" />}
            <TextInput
              {...field('lastName', isCompany ? 'companyName' : 'lastName')}
              autoComplete={isCompany ? 'organization' : 'family-name'}
            />
          </>
        )}
        {isNew && (
          <>
            {(!isRecord || isCompany) && <TextInput {...field('name', 'name')} autoComplete="name" />}
            <PasswordInput
              {...field('password', 'password')}
              autoComplete="new-password"
              description={say('invitation.passwordHelp')}
              visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }}
            />
            <ConsentField
              name="consent"
              isGiven={values.consent}
              isMissing={accept.problemOf('consent') !== undefined}
              onChange={(consent) => set({ consent })}
            />
          </>
        )}
        {isRecord && (
          <Text size="sm" c="dimmed">
            {say('invitation.recordText')}
          </Text>
        )}
        <Button type="submit" size="md" loading={accept.isSaving}>
          {say('invitation.accept')}
        </Button>
      </Stack>
    </form>
  )
}
