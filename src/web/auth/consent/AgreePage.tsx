import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { consent, legalVersions } from '../../../domain/auth/consent.ts'
import { answer, api } from '../../api.ts'
import { useSignOut } from '../../frame/use-sign-out.ts'
import { useSay } from '../../intl.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { consentsQuery } from '../account/account.queries.ts'
import { useSentForm } from '../use-sent-form.ts'
import { ConsentField } from './ConsentField.tsx'
import { LegalWords } from './LegalWords.tsx'

/** Between signing in and going on, when a text is new to whoever signs in. */
export const AgreePage = () => (
  <LegalWords>
    <Agree />
  </LegalWords>
)

/** A page of ours; anything else could send whoever signs in to somebody else's. */
const isOurs = (next: unknown): next is string => typeof next === 'string' && /^\/(?![/\\])/.test(next)

function Agree() {
  const say = useSay()
  const router = useRouter()
  const queries = useQueryClient()
  const signOut = useSignOut()
  const { next }: { next?: unknown } = useSearch({ strict: false })
  const [isGiven, setGiven] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const form = useSentForm({
    initial: legalVersions,
    schema: consent,
    send: (body) => answer(api.POST('/api/v1/account/consents', { body })),
    onSent: (consents) => {
      queries.setQueryData(consentsQuery.queryKey, consents)
      return router.navigate({ to: isOurs(next) ? next : '/', replace: true })
    },
  })
  return (
    <>
      <PageHeader title={say('legal.new-title')} lead={say('legal.new-lead')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(!isGiven)
          if (isGiven) form.submit()
        }}
      >
        <Stack>
          {form.failure && <NotSaved error={form.failure} title={say('error.consent-needed')} />}
          <ConsentField
            name="consent"
            isGiven={isGiven}
            isMissing={isMissing}
            onChange={(given) => {
              setGiven(given)
              setMissing(false)
            }}
          />
          <Group>
            <Button type="submit" h={44} loading={form.isSending}>
              {say('legal.accept')}
            </Button>
            <Button variant="default" h={44} onClick={() => signOut.mutate()}>
              {say('legal.later')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {say('legal.withoutYou')}{' '}
            <Anchor underline="always" renderRoot={(props) => <Link to="/account/end" {...props} />} inherit>
              {say('account.end-title')}
            </Anchor>
          </Text>
        </Stack>
      </form>
    </>
  )
}
