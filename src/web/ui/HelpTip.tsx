import { ActionIcon, Popover, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../intl.tsx'

type Props = {
  /** what it is about */
  label: string
  text: string
  className?: string | undefined
  /** after the text, such as a link to a guide */
  children?: ReactNode
}

/**
 * The ⓘ of something technical: what it is, and why it matters. By click, Enter or Space; Escape closes it, and so does
 * going on. It stands beside its button in the page and takes the focus, so that a screen reader reads it.
 */
export function HelpTip({ label, text, className, children }: Props) {
  const say = useSay()
  const [isOpen, popover] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)
  const dropdown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) dropdown.current?.focus({ preventScroll: true })
  }, [isOpen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    popover.close()
    button.current?.focus()
  }
  // Its own button closes it by itself; a click on nothing is the popover's matter.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && relatedTarget !== button.current) popover.close()
  }
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && popover.close()}
      width={300}
      position="bottom-end"
      shadow="md"
      withArrow
      withinPortal={false}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          ref={button}
          className={className}
          variant="subtle"
          color="gray"
          size={30}
          aria-label={say('common.about', { label })}
          onClick={popover.toggle}
          onKeyDown={onKeyDown}
        >
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown ref={dropdown} tabIndex={-1} onKeyDown={onKeyDown} onBlur={onBlur}>
        <Text fw={600} size="sm" mb={4}>
          {label}
        </Text>
        <Text size="sm">{text}</Text>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
