import { ActionIcon, Popover, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './form.module.css'
import type { FieldName } from './form-values.ts'

/** The ⓘ of a technical field: what it is, and why it matters to sharing. By click, Enter or Space; Escape closes it. */
export function Help({ name }: { name: FieldName }) {
  const say = useSay()
  const [isOpen, popover] = useDisclosure(false)
  const label = say(`meterForm.label.${name}`)
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && popover.close()}
      width={300}
      position="bottom-end"
      shadow="md"
      withArrow
    >
      <Popover.Target>
        <ActionIcon
          className={classes.help}
          variant="subtle"
          color="gray"
          size={30}
          aria-label={say('meterForm.about', { label })}
          onClick={popover.toggle}
        >
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={4}>
          {label}
        </Text>
        <Text size="sm">{say(`meterForm.help.${name}`)}</Text>
      </Popover.Dropdown>
    </Popover>
  )
}
