import { Modal } from '@mantine/core'
import { useCallback, useRef } from 'react'
import { useSay } from '../../intl.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { PaletteSearch } from './PaletteSearch.tsx'
import classes from './quick-open.module.css'

type Props = { communityId: string; onClose: () => void }

/** Quick open: a text, what there is for it, and links that are followed with Enter. Over the whole screen of a phone. */
export const Palette = (props: Props) => (
  <FindWords>
    <PaletteDialog {...props} />
  </FindWords>
)

function PaletteDialog({ communityId, onClose }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  // Whoever goes to another page reads there; whoever only closes is back where they were.
  const opener = useRef(document.activeElement)
  const close = useCallback(() => {
    onClose()
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [onClose])
  const leave = useCallback(() => {
    onClose()
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [onClose])
  return (
    <Modal.Root
      opened
      onClose={close}
      returnFocus={false}
      padding={0}
      size={640}
      yOffset={80}
      fullScreen={isPhone}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={say('frame.quickOpen')} classNames={{ content: classes.content }}>
        <Modal.Body className={classes.dialog}>
          <PaletteSearch communityId={communityId} onClose={close} onLeave={leave} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
