import { notifications } from '@mantine/notifications'
import { api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { namedFile, saveFile } from '../../ui/save-file.ts'

/** Hands the key over as a file. */
export function useKeyFile(communityId: string, keyId: string) {
  const say = useSay()
  return async (format: 'csv' | 'xlsx') => {
    try {
      const { content, name } = await namedFile(
        api.GET(`/api/v1/communities/{communityId}/keys/{keyId}/export.${format}`, {
          params: { path: { communityId, keyId } },
          parseAs: 'blob',
        }),
        `key.${format}`,
      )
      saveFile(content, name)
    } catch (error) {
      notifications.show({
        color: 'red',
        message: whatHappened(error, say),
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      })
    }
  }
}
