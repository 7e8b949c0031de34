import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { saveFile } from '../ui/save-file.ts'
import type { Range } from './ranges.ts'
import { seriesFile } from './series.queries.ts'

type Props = { communityId: string; meterId: string; asked: Range & { resolution: Resolution } }

/** The numbers on screen as a file that opens in Excel, in the language on screen. */
export function CsvButton({ communityId, meterId, asked }: Props) {
  const say = useSay()
  const download = useMutation({
    mutationFn: () => seriesFile(communityId, meterId, asked),
    onSuccess: (file) => saveFile(file, `${meterId}_${asked.from}_${asked.until}_${asked.resolution}.csv`),
    onError: (error) =>
      notifications.show({ color: 'red', message: whatHappened(error, say), autoClose: false }),
  })
  return (
    <Button
      variant="default"
      h={44}
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      CSV
    </Button>
  )
}
