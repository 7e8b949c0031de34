import { ActionIcon, Button, Loader, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useSay } from '../../intl.tsx'
import { FindWords } from '../FindWords.tsx'
import { useIsPhone } from '../use-is-phone.ts'
import { type FetchFile, useExport } from './use-export.ts'

const ExportEntries = lazy(() =>
  import('./ExportEntries.tsx').then((file) => ({ default: file.ExportEntries })),
)

type Props = {
  /** how much goes into the file, in words */
  count: ReactNode
  fetchFile: FetchFile
}

/** What is filtered as a file. While it is being made, the button gives it up. */
export function ExportMenu({ count, fetchFile }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { isUnderway, take, cancel } = useExport(fetchFile)
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
            <ExportEntries count={count} onTake={take} />
          </FindWords>
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  )
}
