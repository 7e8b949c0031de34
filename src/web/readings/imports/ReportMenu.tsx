import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { importReport } from './imports.queries.ts'

/** Every verdict, doubt and bad cell as a file, for whoever has to correct something. */
export function ReportMenu({ communityId, importId }: { communityId: string; importId: string }) {
  const say = useSay()
  const report = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => importReport(communityId, importId, format),
    onSuccess: (content, format) => saveFile(content, `${say('import.reportName')}.${format}`),
    onError: (error) =>
      notifications.show({
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
        title: say('import.reportFailed'),
        message: whatHappened(error, say),
      }),
  })
  return (
    <Menu position="top-start" shadow="md" width={240}>
      <Menu.Target>
        <Button
          variant="default"
          mih={44}
          loading={report.isPending}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {say('import.report')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => report.mutate('xlsx')}
        >
          {say('readingsImport.reportXlsx')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={18} aria-hidden />} onClick={() => report.mutate('csv')}>
          {say('readingsImport.reportCsv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
