import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconFileSpreadsheet, IconFileText, IconPhoto } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { saveFile } from '../ui/save-file.ts'
import { drawPicture } from './draw-picture.ts'
import { usePictures } from './pictures.tsx'
import type { Range } from './ranges.ts'
import { type Asked, seriesFile } from './series.queries.ts'
import type { Source } from './source.ts'
import { useRangeLabel } from './use-range-label.ts'

type Props = {
  source: Source
  /** whose readings these are, in words */
  name: string
  range: Range
  asked: Asked
  /** is there a chart on the page? */
  isChart: boolean
}

/** What is on screen as a file: the numbers for a spreadsheet in the language on screen, the charts as a picture. */
export function DownloadMenu({ source, name, range, asked, isChart }: Props) {
  const say = useSay()
  const label = useRangeLabel()
  const picturesNow = usePictures()
  const download = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx' | 'png') => {
      if (format !== 'png') return seriesFile(source, asked, format)
      const sheet = drawPicture(
        { title: name, period: label(range), foot: say('consumption.pictureFoot') },
        picturesNow(),
      )
      const content = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png'))
      if (!content) throw new Error('the browser made no picture')
      return { name: `${name}_${asked.from}_${asked.until}.png`, content }
    },
    onSuccess: (file) => saveFile(file.content, file.name),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: whatHappened(error, say),
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
  })
  const entry = (format: 'csv' | 'xlsx' | 'png', Icon: typeof IconPhoto) => (
    <Menu.Item mih={44} leftSection={<Icon size={18} aria-hidden />} onClick={() => download.mutate(format)}>
      {say(`consumption.save-${format}`)}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" shadow="md" width={260}>
      <Menu.Target>
        <Button
          variant="default"
          h={44}
          px="sm"
          loading={download.isPending}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {say('consumption.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entry('xlsx', IconFileSpreadsheet)}
        {entry('csv', IconFileText)}
        {isChart && entry('png', IconPhoto)}
      </Menu.Dropdown>
    </Menu>
  )
}
