import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'

/** Opens a form; the form is fetched as soon as the button looks like being pressed. */
type Props = { label: string; onClick: () => void; prepare: () => unknown }

export function AddButton({ label, onClick, prepare }: Props) {
  return (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={onClick}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {label}
    </Button>
  )
}
