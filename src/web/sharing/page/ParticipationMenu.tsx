import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCalendarX,
  IconCircleCheck,
  IconDots,
  IconHourglass,
  IconPlayerPause,
  IconTrash,
} from '@tabler/icons-react'
import { groupEan } from '../../../domain/meters/ean.ts'
import { participationStatuses } from '../../../domain/sharing/operation.codes.ts'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import classes from '../sharing.module.css'
import { useParticipation } from './use-participation.ts'

const icons = { active: IconCircleCheck, 'on-hold': IconPlayerPause, 'awaiting-dso': IconHourglass }

type Props = {
  communityId: string
  operationId: string
  participation: Participation
  onEnd: (id: string) => void
}

/** What can be done with a participation: how far the DSO is, its end; one that has not begun can be removed. */
export function ParticipationMenu({ communityId, operationId, participation, onEnd }: Props) {
  const say = useSay()
  const { change, remove } = useParticipation(communityId, operationId)
  const { id, status, from, ean } = participation
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          className={classes.above}
          loading={change.isPending || remove.isPending}
          aria-label={say('sharing.actionsOf', { ean: groupEan(ean) })}
        >
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {participationStatuses
          .filter((other) => other !== status)
          .map((other) => {
            const Icon = icons[other]
            return (
              <Menu.Item
                key={other}
                mih={44}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={() => change.mutate({ id, body: { status: other } })}
              >
                {say(`sharing.make-${other}`)}
              </Menu.Item>
            )
          })}
        <Menu.Item mih={44} leftSection={<IconCalendarX size={18} aria-hidden />} onClick={() => onEnd(id)}>
          {say('sharing.end')}
        </Menu.Item>
        {from > today() && (
          <Menu.Item
            mih={44}
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => remove.mutate(id)}
          >
            {say('sharing.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
