import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconPlus } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Community } from '../../../domain/communities/community.schema.ts'
import { DoorFrame } from '../../auth/DoorFrame.tsx'
import { installationQuery, meQuery } from '../../auth/session.queries.ts'
import { lastCommunity } from '../../frame/use-community.ts'
import { useSignOut } from '../../frame/use-sign-out.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { CreateCommunity } from './CreateCommunity.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'
import { MineWords } from './MineWords.tsx'
import classes from './mine.module.css'

/** The communities one belongs to: work in another one, leave, create. */
export const MyCommunitiesPage = () => (
  <MineWords>
    <DoorFrame wide>
      <MyCommunities />
    </DoorFrame>
  </MineWords>
)

function MyCommunities() {
  const say = useSay()
  const signOut = useSignOut()
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: installation } = useQuery(installationQuery)
  const dialog = useDialogInUrl()
  const [leaving, setLeaving] = useState<Community | null>(null)
  const last = localStorage.getItem(lastCommunity)
  const active = me.communities.find(({ id }) => id === last) ?? me.communities[0]
  const create = installation?.newCommunities === 'anybody' && (
    <Button
      h={44}
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => dialog.open({ add: true })}
    >
      {say('mine.create')}
    </Button>
  )
  return (
    <>
      <PageHeader title={say('mine.title')} lead={me.email} action={me.communities.length > 0 && create} />
      {me.communities.length === 0 ? (
        <EmptyState title={say('mine.none')} text={say('mine.noneText')} action={create} />
      ) : (
        <Stack component="ul" gap="md" className={classes.list}>
          {me.communities.map((community) => (
            <Paper key={community.id} withBorder p="md" component="li">
              <Group justify="space-between" gap="sm">
                <div className={classes.about}>
                  <Title order={2} size="h4">
                    {community.name}
                  </Title>
                  <Text size="sm" c="dimmed">
                    {say(`role.${community.role}`)} · {say(`regulator.${community.regulator}`)}
                  </Text>
                  {community.id === active?.id && (
                    <Text size="sm" className={classes.active}>
                      <IconCircleCheck size={16} aria-hidden /> {say('mine.active')}
                    </Text>
                  )}
                </div>
                <Group gap="xs">
                  <Button
                    component={Link}
                    to="/communities/$communityId"
                    params={{ communityId: community.id } as never}
                    variant={community.id === active?.id ? 'default' : 'filled'}
                    h={44}
                    aria-label={say('mine.activateName', { name: community.name })}
                  >
                    {say(community.id === active?.id ? 'mine.open' : 'mine.activate')}
                  </Button>
                  <Button
                    variant="default"
                    h={44}
                    aria-label={say('mine.leaveName', { name: community.name })}
                    onClick={() => setLeaving(community as Community)}
                  >
                    {say('mine.leave')}
                  </Button>
                </Group>
              </Group>
            </Paper>
          ))}
        </Stack>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="subtle" h={44} onClick={() => signOut.mutate()}>
          {say('frame.signOut')}
        </Button>
      </Group>
      {dialog.isOpen && <CreateCommunity onClose={() => dialog.close()} />}
      {leaving && <LeaveQuestion community={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
