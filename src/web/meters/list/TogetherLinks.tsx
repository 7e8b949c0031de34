import { Anchor, Group } from '@mantine/core'
import { IconChartHistogram } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'

/** To the readings of all meters of somebody together; one link for each member that the account stands for. */
export function TogetherLinks({ communityId, meters }: { communityId: string; meters: MeterListItem[] }) {
  const say = useSay()
  const holders = new Map(meters.flatMap(({ holder }) => (holder ? [[holder.id, holder.name]] : [])))
  return (
    <Group gap="sm" mb="md">
      {[...holders].map(([memberId, name]) => (
        <Anchor
          key={memberId}
          component={Link}
          to="/communities/$communityId/members/$memberId/consumption"
          params={{ communityId, memberId } as never}
          display="inline-flex"
          mih={44}
          style={{ gap: 8, alignItems: 'center' }}
        >
          <IconChartHistogram size={20} aria-hidden />
          {holders.size > 1 ? `${say('ownMeters.together')} · ${name}` : say('ownMeters.together')}
        </Anchor>
      ))}
    </Group>
  )
}
