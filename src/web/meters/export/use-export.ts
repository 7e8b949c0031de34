import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import type { FileFormat } from './meter-file.ts'

/** Fetches the file of a filter, which may take a while, and hands it over; or gives it up. */
export function useExport(communityId: string, query: Partial<MeterExportQuery>) {
  const say = useSay()
  const [isUnderway, setUnderway] = useState(false)
  const running = useRef<AbortController>(null)

  async function take(format: FileFormat) {
    const giveUp = new AbortController()
    running.current = giveUp
    setUnderway(true)
    const close = { closeButtonProps: { 'aria-label': say('common.close') } }
    try {
      // Fetched with the first file: most visits of the list take none.
      const [{ meterFile }, { saveFile }] = await Promise.all([
        import('./meter-file.ts'),
        import('../../ui/save-file.ts'),
      ])
      const { name, content } = await meterFile(communityId, format, query, giveUp.signal)
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
