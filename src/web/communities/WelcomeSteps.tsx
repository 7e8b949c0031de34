import { PasswordInput, Radio, Stack, TextInput } from '@mantine/core'
import { legalVersions } from '../../domain/auth/consent.ts'
import { regions } from '../../domain/communities/community.schema.ts'
import { ConsentField } from '../auth/consent/ConsentField.tsx'
import { useSay } from '../intl.tsx'
import type { Typed } from './welcome-steps.ts'

type Props = {
  typed: Typed
  onType: (change: (before: Typed) => Typed) => void
  errorOf: (path: string) => string | undefined
}

export function AccountStep({ typed, onType, errorOf }: Props) {
  const say = useSay()
  const field = (name: 'name' | 'email' | 'password') => ({
    name: `account.${name}`,
    label: say(`welcome.account-${name}`),
    value: typed.account[name],
    error: errorOf(`account.${name}`),
    size: 'md' as const,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      onType((before) => ({ ...before, account: { ...before.account, [name]: value } }))
    },
  })
  return (
    <Stack>
      <TextInput {...field('name')} autoComplete="name" />
      <TextInput {...field('email')} type="email" autoComplete="username" inputMode="email" />
      <PasswordInput
        {...field('password')}
        autoComplete="new-password"
        description={say('welcome.passwordHelp')}
        visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }}
      />
      <ConsentField
        name="account.consent.terms"
        isGiven={typed.account.consent.terms !== undefined}
        isMissing={errorOf('account.consent.terms') !== undefined}
        onChange={(isGiven) =>
          onType((before) => ({
            ...before,
            account: { ...before.account, consent: isGiven ? legalVersions : {} },
          }))
        }
      />
    </Stack>
  )
}

export function CommunityStep({ typed, onType, errorOf }: Props) {
  const say = useSay()
  const set = (change: Partial<Typed['community']>) =>
    onType((before) => ({ ...before, community: { ...before.community, ...change } }))
  return (
    <Stack>
      <TextInput
        name="community.name"
        label={say('welcome.community-name')}
        value={typed.community.name}
        error={errorOf('community.name')}
        size="md"
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={say('welcome.community-region')}
        description={say('welcome.regionHelp')}
        value={typed.community.region}
        error={errorOf('community.region')}
        onChange={(region) => set({ region })}
      >
        <Stack gap="xs" mt="xs">
          {regions.map((region) => (
            <Radio
              key={region}
              name="community.region"
              value={region}
              label={say(`region.${region}`)}
              size="md"
            />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  )
}

export function StartStep({ typed, onType, errorOf }: Props) {
  const say = useSay()
  return (
    <Radio.Group
      label={say('welcome.startQuestion')}
      value={typed.start}
      error={errorOf('start')}
      onChange={(start) => onType((before) => ({ ...before, start }))}
    >
      <Stack gap="md" mt="xs">
        {(['empty', 'demo'] as const).map((start) => (
          <Radio
            key={start}
            name="start"
            value={start}
            size="md"
            label={say(`welcome.start-${start}`)}
            description={say(`welcome.start-${start}-text`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
