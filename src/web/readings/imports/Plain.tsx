import { Paper, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconCircleOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './imports.module.css'

const icons = {
  done: IconCircleCheck,
  problem: IconAlertTriangle,
  undone: IconArrowBackUp,
  off: IconCircleOff,
} as const

type Props = { kind: keyof typeof icons; title: string; text?: ReactNode; children?: ReactNode }

/** The one thing to know about an import, big and clear. */
export function Plain({ kind, title, text, children }: Props) {
  const Icon = icons[kind]
  return (
    <Paper withBorder p="xl" className={classes.plain} data-kind={kind}>
      <Stack align="center" gap="sm" ta="center">
        <Icon size={48} stroke={1.25} aria-hidden className={classes.plainIcon} />
        <Title order={2} size="h2" tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {text && <Text maw={560}>{text}</Text>}
        {children}
      </Stack>
    </Paper>
  )
}
