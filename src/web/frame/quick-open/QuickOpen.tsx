import { ActionIcon, Kbd } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './quick-open.module.css'
import { useQuickKeys } from './use-quick-keys.ts'
import { useVisits } from './use-visits.ts'

const fetchPalette = () => import('./Palette.tsx')
const Palette = lazy(() => fetchPalette().then((file) => ({ default: file.Palette })))

/** The way to any meter, member, operation or page: a button in the bar, `/` or Ctrl-K. What opens is fetched then. */
export function QuickOpen({ communityId, isDesktop }: { communityId: string; isDesktop: boolean }) {
  const say = useSay()
  const [isOpen, palette] = useDisclosure(false)
  useQuickKeys(palette.open)
  useVisits(communityId)
  const opening = {
    onClick: palette.open,
    onPointerEnter: fetchPalette,
    onFocus: fetchPalette,
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': '/ Control+K Meta+K',
  } as const
  return (
    <>
      {isDesktop ? (
        <button type="button" className={classes.button} {...opening}>
          <IconSearch size={18} aria-hidden />
          <span className={classes.invitation}>{say('frame.quickOpen')}</span>
          <Kbd aria-hidden>/</Kbd>
        </button>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          size={44}
          aria-label={say('frame.quickOpen')}
          {...opening}
        >
          <IconSearch size={20} aria-hidden />
        </ActionIcon>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <Palette communityId={communityId} onClose={palette.close} />
        </Suspense>
      )}
    </>
  )
}
