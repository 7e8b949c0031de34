import { ActionIcon, Anchor, Popover, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { createAMeter } from '../../guides/create-a-meter.guide.ts'
import { stepAbout } from '../../guides/guide.ts'
import { useSay } from '../../intl.tsx'
import classes from './form.module.css'
import type { FieldName } from './form-values.ts'

/**
 * The ⓘ of a technical field: what it is, and why it matters to sharing. By click, Enter or Space; Escape closes it, and so
 * does going on. It stands inside the dialog and takes the focus, so that a screen reader reads it.
 */
export function Help({ name }: { name: FieldName }) {
  const say = useSay()
  const [isOpen, popover] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const label = say(`meterForm.label.${name}`)
  // In a tab of its own: what is typed in the form stays.
  const step = stepAbout(createAMeter, `meterForm.label.${name}`)
  useEffect(() => {
    if (isOpen) text.current?.focus({ preventScroll: true })
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
          className={classes.help}
          variant="subtle"
          color="gray"
          size={30}
          aria-label={say('meterForm.about', { label })}
          onClick={popover.toggle}
          onKeyDown={onKeyDown}
        >
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown ref={text} tabIndex={-1} onKeyDown={onKeyDown} onBlur={onBlur}>
        <Text fw={600} size="sm" mb={4}>
          {label}
        </Text>
        <Text size="sm">{say(`meterForm.help.${name}`)}</Text>
        {step && (
          <Anchor size="sm" href={`/guides/${createAMeter.id}?step=${step.id}`} target="_blank">
            {say('meterForm.inGuide')}
          </Anchor>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
