import { Box } from '@mantine/core'
import type { Period } from '../../../domain/time/period.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useSpan } from '../changes/use-span.ts'

/** Which days a plain member sees of its meter, and why no others. */
export function OwnDays({ yours }: { yours: Period[] }) {
  const say = useSay()
  const span = useSpan()
  return (
    <Box mb="lg">
      <Notice kind="info" title={say('ownMeters.shown')}>
        {say('ownMeters.shownText', { spans: yours.map(span).join(' · ') })}
      </Notice>
    </Box>
  )
}
