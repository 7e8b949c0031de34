import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { AccountCard } from './AccountCard.tsx'
import classes from './account.module.css'
import { keysQuery } from './account.queries.ts'
import { NewKeyForm } from './NewKeyForm.tsx'
import { ShownKey } from './ShownKey.tsx'
import { useTell } from './use-tell.ts'

/** Keys with which programs act in one's name: made, told once, revoked. */
export function KeysTab() {
  const say = useSay()
  const tell = useTell()
  const { moment } = useFormats()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(keysQuery)
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null)
  const renew = () => queries.invalidateQueries({ queryKey: keysQuery.queryKey })
  const revoke = useMutation({
    mutationFn: (keyId: string) =>
      answer(api.DELETE('/api/v1/account/keys/{keyId}', { params: { path: { keyId } } })),
    onSuccess: () => {
      setAsked(null)
      tell('account.revoked')
    },
    onSettled: renew,
  })
  return (
    <AccountCard title={say('account.keys')} lead={say('account.keysLead')}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {data?.items.length === 0 && <Text>{say('account.noKeys')}</Text>}
      <ul className={classes.rows}>
        {data?.items.map((key) => (
          <li key={key.id} className={classes.row}>
            <IconKey size={24} stroke={1.5} aria-hidden />
            <Stack gap={0} miw={0} flex={1}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {key.name}
              </Text>
              <Text size="sm">{say(`account.scope-${key.scope}`)}</Text>
              <Text size="sm" c="dimmed">
                {say(key.isExpired ? 'account.keyExpired' : 'account.keyEnds', {
                  hint: key.hint,
                  until: moment(key.expiresAt),
                })}
                {' · '}
                {key.lastUsedAt
                  ? say('account.keyUsed', { when: moment(key.lastUsedAt) })
                  : say('account.keyUnused')}
              </Text>
            </Stack>
            <Button
              variant="default"
              h={44}
              aria-label={say('account.revokeOf', { name: key.name })}
              onClick={() => {
                revoke.reset()
                setAsked(key)
              }}
            >
              {say('account.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button h={44} disabled={!data} onClick={() => setMaking(true)}>
          {say('account.newKey')}
        </Button>
      </div>
      {isMaking && data && (
        <NewKeyForm
          proof={data.proof}
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMade(key)
            renew()
          }}
        />
      )}
      <ShownKey secret={made} onClose={() => setMade(null)} />
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={say('account.revokeTitle')}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      >
        <Stack>
          {revoke.error && <NotSaved error={revoke.error} title={say('account.failed')} />}
          <Text>{say('account.revokeText', { name: asked?.name ?? '' })}</Text>
          <Group justify="flex-end">
            <Button variant="default" h={44} onClick={() => setAsked(null)}>
              {say('account.cancel')}
            </Button>
            <Button
              color="red"
              h={44}
              loading={revoke.isPending}
              onClick={() => asked && revoke.mutate(asked.id)}
            >
              {say('account.revoke')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </AccountCard>
  )
}
