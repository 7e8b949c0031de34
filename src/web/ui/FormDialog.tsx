import { Modal } from '@mantine/core'
import type { FormEvent, ReactNode, Ref } from 'react'
import { useSay } from '../intl.tsx'
import { DiscardQuestion } from './DiscardQuestion.tsx'
import classes from './FormDialog.module.css'
import type { useAskedClose } from './use-asked-close.ts'
import { useEscape } from './use-escape.ts'
import { useIsPhone } from './use-is-phone.ts'

type Props = {
  title: string
  /** px on a desktop; a phone gives the whole screen */
  size?: number
  closing: ReturnType<typeof useAskedClose>
  onSubmit: () => void
  /** between the title and the form, such as the steps */
  above?: ReactNode
  /** the buttons: the one that leaves first, the one that saves last */
  footer: ReactNode
  children: ReactNode
  ref?: Ref<HTMLFormElement>
}

/** A form in a dialog: its buttons stay in sight, and closing asks when something was typed. */
export function FormDialog({ title, size = 760, closing, onSubmit, above, footer, children, ref }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  useEscape(closing.close, !closing.isAsking)
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Modal
      opened
      onClose={closing.close}
      closeOnEscape={false}
      title={title}
      size={size}
      fullScreen={isPhone}
      padding={0}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{
        // Whatever gets the focus is scrolled clear of the footer.
        content: { scrollPaddingBlock: 90, ...(isPhone ? { display: 'flex', flexDirection: 'column' } : {}) },
        header: { padding: isPhone ? '12px 8px 12px 16px' : '12px 16px 12px 24px', flex: 'none' },
        // On a phone a short form fills the screen too, with its buttons where the thumb is.
        body: isPhone ? { display: 'flex', flexDirection: 'column', flex: '1 0 auto' } : {},
        title: { fontWeight: 650, fontSize: '1.125rem' },
      }}
    >
      {above}
      <form ref={ref} className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.body}>{children}</div>
        <div className={classes.footer}>{footer}</div>
      </form>
      <DiscardQuestion opened={closing.isAsking} onKeep={closing.keep} onDiscard={closing.discard} />
    </Modal>
  )
}
