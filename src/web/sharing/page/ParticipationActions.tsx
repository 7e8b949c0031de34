import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { type ParticipationAct, participationActs } from '../operations-search.ts'
import { actIcons } from './act-icons.ts'

/** What can be done with all participations that are chosen. */
export function ParticipationActions({ onAct }: { onAct: (act: ParticipationAct) => void }) {
  const say = useSay()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          mih={36}
          rightSection={<IconChevronDown size={18} aria-hidden />}
        >
          {say('sharing.changeChosen')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {participationActs.map((act) => {
          const Icon = actIcons[act]
          return (
            <Menu.Item
              key={act}
              mih={44}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => onAct(act)}
            >
              {say(`sharing.make-${act}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
