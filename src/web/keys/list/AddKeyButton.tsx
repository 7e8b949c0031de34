import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus, IconStairs, IconTable } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'
import classes from './list.module.css'

/** A new key in the grid, or step by step. */
export function AddKeyButton({ communityId }: { communityId: string }) {
  const say = useSay()
  const params = { communityId } as never
  return (
    <div className={classes.split}>
      <Button
        component={Link}
        to="/communities/$communityId/keys/new"
        params={params}
        leftSection={<IconPlus size={18} aria-hidden />}
        className={classes.main}
      >
        {say('allocation.add')}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button aria-label={say('allocation.otherWays')} className={classes.arrow} px="sm">
            <IconChevronDown size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            {...({ to: '/communities/$communityId/keys/new', params } as object)}
            mih={44}
            leftSection={<IconTable size={18} aria-hidden />}
          >
            {say('allocation.inGrid')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            {...({ to: '/communities/$communityId/keys/wizard', params } as object)}
            mih={44}
            leftSection={<IconStairs size={18} aria-hidden />}
          >
            {say('allocation.stepByStep')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
