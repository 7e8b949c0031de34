import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** Says that a meter was made, with a way to it, and lets every list of its community look again. */
export function useAnnounce(communityId: string) {
  const say = useSay()
  const { day } = useFormats()
  const queries = useQueryClient()
  return async (meter: Meter) => {
    notifications.show({
      color: 'leaf',
      title: say(`meterForm.created-${meter.status}`, { day: day(meter.statusSince) }),
      closeButtonProps: { 'aria-label': say('common.close') },
      message: (
        <Anchor
          component={Link}
          to="/communities/$communityId/meters/$meterId"
          params={{ communityId, meterId: meter.id } as never}
        >
          {say('meterForm.open')}
        </Anchor>
      ),
    })
    await queries.invalidateQueries({ queryKey: ['communities', communityId] })
  }
}
