import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { signIn } from '../../domain/communities/community.schema.ts'
import { problemsOf } from '../../domain/words/problem.ts'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DoorFrame } from './DoorFrame.tsx'

export function SignInPage() {
  const say = useSay()
  const router = useRouter()
  const queries = useQueryClient()
  const { next } = useSearch({ strict: false })
  const [typed, setTyped] = useState({ email: '', password: '' })
  const [missing, setMissing] = useState<Record<string, string>>({})

  const enter = useMutation({
    mutationFn: () => answer(api.POST('/api/auth/sign-in/email', { body: typed })),
    onSuccess: async () => {
      queries.clear()
      await router.navigate({ to: next ?? '/', replace: true })
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const checked = signIn.safeParse(typed)
    const problems = checked.success ? [] : problemsOf(checked.error)
    setMissing(Object.fromEntries(problems.map(({ path, code }) => [path, say(`error.${code}`)])))
    if (problems[0]) document.getElementsByName(problems[0].path)[0]?.focus()
    else if (!enter.isPending) enter.mutate()
  }
  const field = (name: 'email' | 'password') => ({
    name,
    label: say(`signIn.${name}`),
    value: typed[name],
    error: missing[name],
    size: 'md' as const,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setTyped((before) => ({ ...before, [name]: value }))
    },
  })

  return (
    <DoorFrame>
      <PageHeader title={say('signIn.title')} lead={say('signIn.lead')} />
      <form onSubmit={submit} noValidate>
        <Stack>
          {enter.error && <Notice kind="problem">{whatHappened(enter.error, say)}</Notice>}
          <TextInput {...field('email')} type="email" autoComplete="username" inputMode="email" />
          <PasswordInput
            {...field('password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }}
          />
          <Button type="submit" size="md" loading={enter.isPending}>
            {say('signIn.submit')}
          </Button>
        </Stack>
      </form>
      <Anchor renderRoot={(props) => <Link to="/directory" {...props} />} display="block" mt="lg" py={10}>
        {say('signIn.directory')}
      </Anchor>
    </DoorFrame>
  )
}
