import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../ErrorState.tsx'

export type FileFormat = 'xlsx' | 'csv'
export type FetchFile = (format: FileFormat, signal: AbortSignal) => Promise<{ name: string; content: Blob }>

/** Fetches the file of a list, which may take a while, and hands it over; or gives it up. */
export function useExport(fetchFile: FetchFile) {
  const say = useSay()
  const [isUnderway, setUnderway] = useState(false)
  const running = useRef<AbortController>(null)

  async function take(format: FileFormat) {
    const giveUp = new AbortController()
    running.current = giveUp
    setUnderway(true)
    const close = { closeButtonProps: { 'aria-label': say('common.close') } }
    try {
      // Fetched with the first file: most visits of a list take none.
      const { saveFile } = await import('../save-file.ts')
      const { name, content } = await fetchFile(format, giveUp.signal)
      saveFile(content, name)
      notifications.show({ ...close, message: say('meters.exported', { name }) })
    } catch (error) {
      if (!giveUp.signal.aborted)
        notifications.show({ ...close, color: 'red', message: whatHappened(error, say), autoClose: false })
    }
    setUnderway(false)
  }
  return { isUnderway, take, cancel: () => running.current?.abort() }
}
