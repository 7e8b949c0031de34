import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { type ParticipationAct, participationActs } from '../operations-search.ts'
import classes from '../sharing.module.css'
import { actIcons } from './act-icons.ts'
import { useParticipations } from './use-participations.ts'

type Props = {
  of: { communityId: string; operationId: string }
  participation: Participation
  onAct: (act: ParticipationAct, id: string) => void
}

/** What can be done with a participation: how far the DSO is, its end; one that has not begun can be removed. */
export function ParticipationMenu({ of, participation, onAct }: Props) {
  const say = useSay()
  const { remove } = useParticipations(of)
  const { id, status, from, ean } = participation
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          className={classes.above}
          loading={remove.isPending}
          aria-label={say('sharing.actionsOf', { ean: groupEan(ean) })}
        >
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {participationActs
          .filter((act) => act !== status)
          .map((act) => {
            const Icon = actIcons[act]
            return (
              <Menu.Item
                key={act}
                mih={44}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={() => onAct(act, id)}
              >
                {say(`sharing.make-${act}`)}
              </Menu.Item>
            )
          })}
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
