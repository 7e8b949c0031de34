import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Account } from '../../../domain/auth/account.schema.ts'
import type { Passkey } from '../../../domain/auth/passkey.schema.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PasskeyWords } from '../PasskeyWords.tsx'
import { knowsPasskeys } from '../passkey-problem.ts'
import { AccountCard } from './AccountCard.tsx'
import { AddPasskey } from './AddPasskey.tsx'
import classes from './account.module.css'
import { accountQuery, passkeysQuery } from './account.queries.ts'
import { ProofForm } from './ProofForm.tsx'
import { RenamePasskey } from './RenamePasskey.tsx'
import { useTell } from './use-tell.ts'

export const PasskeysCard = ({ account }: { account: Account }) => (
  <PasskeyWords>
    <Passkeys account={account} />
  </PasskeyWords>
)

type Step = { is: 'add' } | { is: 'rename' | 'remove'; passkey: Passkey }

/** One's passkeys: added, named, removed. */
function Passkeys({ account }: { account: Account }) {
  const say = useSay()
  const tell = useTell()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(passkeysQuery)
  const [step, setStep] = useState<Step | null>(null)
  const close = () => setStep(null)
  function done(what: string) {
    tell(`passkey.${what}`)
    close()
    return queries.invalidateQueries({ queryKey: accountQuery.queryKey })
  }
  return (
    <AccountCard title={say('passkey.title')} lead={say('passkey.lead')}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {data?.items.length === 0 && <Text>{say('passkey.none')}</Text>}
      <ul className={classes.rows}>
        {data?.items.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} onStep={(is) => setStep({ is, passkey })} />
        ))}
      </ul>
      <div>
        {knowsPasskeys() ? (
          <Button h={44} disabled={!data} onClick={() => setStep({ is: 'add' })}>
            {say('passkey.add')}
          </Button>
        ) : (
          <Text size="sm">{say('passkey.unsupported')}</Text>
        )}
      </div>
      {step?.is === 'add' && data && (
        <AddPasskey proof={data.proof} onClose={close} onAdded={() => done('added')} />
      )}
      {step?.is === 'rename' && (
        <RenamePasskey passkey={step.passkey} onClose={close} onRenamed={() => done('renamed')} />
      )}
      {step?.is === 'remove' && data && (
        <ProofForm
          account={{ ...account, hasPassword: data.proof === 'password' }}
          title={say('passkey.removeTitle')}
          text={say('passkey.removeText', { name: step.passkey.name })}
          action={say('passkey.remove')}
          send={(body) =>
            answer(
              api.POST('/api/v1/account/passkeys/{passkeyId}/removal', {
                params: { path: { passkeyId: step.passkey.id } },
                body,
              }),
            )
          }
          onSent={() => done('removed')}
          onClose={close}
        />
      )}
    </AccountCard>
  )
}

function PasskeyRow({ passkey, onStep }: { passkey: Passkey; onStep: (is: 'rename' | 'remove') => void }) {
  const say = useSay()
  const { moment } = useFormats()
  const { name, isSynced, createdAt, lastUsedAt } = passkey
  return (
    <li className={classes.row}>
      <IconFingerprint size={24} stroke={1.5} aria-hidden />
      <Stack gap={0} miw={0} flex="1 1 200px">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text size="sm">{say(isSynced ? 'passkey.synced' : 'passkey.bound')}</Text>
        <Text size="sm" c="dimmed">
          {say('passkey.since', { when: moment(createdAt) })}
          {' · '}
          {lastUsedAt ? say('passkey.used', { when: moment(lastUsedAt) }) : say('passkey.unused')}
        </Text>
      </Stack>
      <Group gap="xs">
        {(['rename', 'remove'] as const).map((is) => (
          <Button
            key={is}
            variant="default"
            h={44}
            aria-label={say(`passkey.${is}Of`, { name })}
            onClick={() => onStep(is)}
          >
            {say(`passkey.${is}`)}
          </Button>
        ))}
      </Group>
    </li>
  )
}
