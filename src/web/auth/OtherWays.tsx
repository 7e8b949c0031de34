import { Divider, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSay } from '../intl.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { PasskeyButton } from './PasskeyButton.tsx'
import { PasskeyWords } from './PasskeyWords.tsx'
import { knowsPasskeys } from './passkey-problem.ts'
import { installationQuery } from './session.queries.ts'
import type { SignedInAnswer } from './use-enter.ts'

/** The ways in beside a password, as far as this browser and this installation have them. */
export function OtherWays({ onSent }: { onSent: (answered: SignedInAnswer) => unknown }) {
  const say = useSay()
  const { data } = useQuery({ ...installationQuery, staleTime: 60_000 })
  if (!knowsPasskeys() && !data?.oidc) return null
  return (
    <Stack mt="md">
      <Divider label={say('door.or')} />
      {knowsPasskeys() && (
        <PasskeyWords>
          <PasskeyButton onSent={onSent} />
        </PasskeyWords>
      )}
      {data?.oidc && <Elsewhere name={data.oidc} />}
    </Stack>
  )
}
