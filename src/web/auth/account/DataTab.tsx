import { Button, Stack, Text } from '@mantine/core'
import { IconDownload, IconEye } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'
import { ConsentsCard } from '../consent/ConsentsCard.tsx'
import { AccountCard } from './AccountCard.tsx'

/** What is one's own: taken away, looked at by others, deleted. */
export function DataTab() {
  const say = useSay()
  return (
    <Stack>
      <AccountCard title={say('account.download-title')} lead={say('account.download-lead')}>
        <Text size="sm">{say('account.download-kept')}</Text>
        <div>
          {/* Not through the typed client: the browser itself saves it, however large, and shows how far it is. */}
          <Button
            component="a"
            href="/api/v1/me/data.zip"
            download="optimce.zip"
            h={44}
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {say('account.download-button')}
          </Button>
        </div>
      </AccountCard>
      <AccountCard title={say('account.looks')} lead={say('account.looks-lead')}>
        <div>
          <Button
            component={Link}
            to="/account/looks"
            variant="default"
            h={44}
            leftSection={<IconEye size={18} aria-hidden />}
          >
            {say('account.looks-open')}
          </Button>
        </div>
      </AccountCard>
      <ConsentsCard />
      <AccountCard title={say('account.end-title')} lead={say('account.end-lead')}>
        <div>
          <Button component={Link} to="/account/end" variant="outline" color="var(--danger)" h={44}>
            {say('account.end-open')}
          </Button>
        </div>
      </AccountCard>
    </Stack>
  )
}
