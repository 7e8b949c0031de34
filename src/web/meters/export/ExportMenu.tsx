import { ActionIcon, Button, Loader, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { useExport } from './use-export.ts'

const ExportEntries = lazy(() =>
  import('./ExportEntries.tsx').then((file) => ({ default: file.ExportEntries })),
)

type Props = { communityId: string; query: Partial<MeterExportQuery>; total: number | undefined }

/** What is filtered as a file. While it is being made, the button gives it up. */
export function ExportMenu({ communityId, query, total }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { isUnderway, take, cancel } = useExport(communityId, query)
  if (isUnderway)
    return (
      <Button
        variant="default"
        h={40}
        px="sm"
        leftSection={<Loader size={16} aria-hidden />}
        onClick={cancel}
      >
        {say('meters.cancelExport')}
      </Button>
    )
  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        {isPhone ? (
          <ActionIcon variant="default" size={44} aria-label={say('meters.export')}>
            <IconDownload size={20} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="default" h={40} px="sm" leftSection={<IconDownload size={18} aria-hidden />}>
            {say('meters.export')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={<Menu.Label>{say('states.loading')}</Menu.Label>}>
          <FindWords>
            <ExportEntries communityId={communityId} query={query} total={total} onTake={take} />
          </FindWords>
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  )
}
