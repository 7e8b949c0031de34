import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../ErrorState.tsx'
import { saveFile } from '../save-file.ts'

/** Every row with its verdict and its reasons, as a workbook. */
export function ReportButton({ fetchReport }: { fetchReport: (signal: AbortSignal) => Promise<Blob> }) {
  const say = useSay()
  const report = useMutation({
    mutationFn: () => fetchReport(new AbortController().signal),
    onSuccess: (content) => saveFile(content, `${say('import.reportName')}.xlsx`),
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
    <Button
      variant="default"
      mih={44}
      loading={report.isPending}
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => report.mutate()}
    >
      {say('import.report')}
    </Button>
  )
}
