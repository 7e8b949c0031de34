import { Anchor, Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconArrowLeft, IconCheck, IconCopy, IconSend } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { MailDetail } from '../../../domain/notifications/outbox.schema.ts'
import { languageNames } from '../../../domain/words/words.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { NotificationWords } from '../NotificationWords.tsx'
import classes from '../notifications.module.css'
import { MailStateBadge } from './MailStateBadge.tsx'
import { mailQuery, mailsKey, sendAgain } from './outbox.queries.ts'

/** One mail as its receiver reads it, its link to pass on, and every try to send it. */
export const MailPage = () => (
  <NotificationWords>
    <Page />
  </NotificationWords>
)

function Page() {
  const say = useSay()
  const { communityId = '', mailId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(mailQuery(communityId, mailId))
  return (
    <>
      <Anchor
        component={Link}
        to="/communities/$communityId/outbox"
        params={{ communityId } as never}
        mih={44}
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={18} aria-hidden />
        {say('outbox.title')}
      </Anchor>
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton h={320} radius={10} aria-label={say('states.loading')} />}
      {data && <Mail communityId={communityId} mail={data as MailDetail} />}
    </>
  )
}

function Mail({ communityId, mail }: { communityId: string; mail: MailDetail }) {
  const say = useSay()
  const { moment } = useFormats()
  const queries = useQueryClient()
  const clipboard = useClipboard({ timeout: 4000 })
  const sending = useMutation({
    mutationFn: () => sendAgain(communityId, mail.id),
    onSettled: () => queries.invalidateQueries({ queryKey: mailsKey(communityId) }),
  })
  const { address, language, state, at, sentAt, text, link, tries } = mail
  const canSend = state !== 'sent' && state !== 'waiting'
  const facts = [
    ['to', address],
    ['language', languageNames[language]],
    ['at', moment(at)],
    ...(sentAt ? [['sentAt', moment(sentAt)]] : []),
  ] as [string, string][]
  return (
    <>
      <PageHeader
        title={mail.subject}
        lead={say(`mailStateText.${state}`)}
        beside={<MailStateBadge state={state} />}
        action={
          canSend && (
            <Button
              h={44}
              leftSection={<IconSend size={20} aria-hidden />}
              loading={sending.isPending}
              onClick={() => sending.mutate()}
            >
              {say('outbox.send')}
            </Button>
          )
        }
      />
      <Stack maw={720}>
        {sending.error && <NotSaved error={sending.error} title={say('outbox.notSent')} />}
        <Paper withBorder p="lg" component="section">
          <dl className={classes.facts}>
            {facts.map(([key, value]) => [
              <dt key={key}>{say(`outbox.fact-${key}`)}</dt>,
              <dd key={`${key}-is`}>{value}</dd>,
            ])}
          </dl>
        </Paper>
        <Paper withBorder p="lg" component="section" aria-label={say('outbox.text')}>
          <Text lang={`${language}-BE`} className={classes.mail}>
            {text}
          </Text>
        </Paper>
        {link && (
          <Paper withBorder p="lg" component="section">
            <Title order={2} size="h4" mb={4}>
              {say('outbox.link')}
            </Title>
            <Text size="sm" c="dimmed" mb="sm">
              {say('outbox.linkText')}
            </Text>
            <Text component="code" display="block" mb="sm" style={{ overflowWrap: 'anywhere' }}>
              {link}
            </Text>
            <Group>
              <Button
                variant="default"
                h={44}
                leftSection={
                  clipboard.copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
                }
                onClick={() => clipboard.copy(link)}
              >
                {say('outbox.copy')}
              </Button>
              <Text component="span" size="sm" role="status">
                {clipboard.copied && say('outbox.copied')}
              </Text>
            </Group>
          </Paper>
        )}
        {tries.length > 0 && (
          <Paper withBorder p="lg" component="section">
            <Title order={2} size="h4" mb="sm">
              {say('outbox.tries', { tries: tries.length })}
            </Title>
            <ol className={classes.tries}>
              {tries.map((one) => (
                <li key={one.at}>
                  <Text size="sm" fw={600}>
                    {moment(one.at)} · {say(`mailOutcome.${one.outcome}`)}
                  </Text>
                  <Text size="sm" c="dimmed" lang="en">
                    {one.says}
                  </Text>
                </li>
              ))}
            </ol>
          </Paper>
        )}
      </Stack>
    </>
  )
}
