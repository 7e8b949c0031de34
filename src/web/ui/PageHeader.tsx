import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './PageHeader.module.css'

// The first page gets its focus from the browser; every later one gives it to its title, so that a screen reader says
// where one is. Set by the first page header of this visit.
let hasNavigated = false

type Props = {
  title: string
  /** plain text for the browser's tab, when the title is written for the eye */
  documentTitle?: string
  /** one line: what this page is for */
  lead?: ReactNode
  /** the one primary action; on a phone a full-width button under the title */
  action?: ReactNode
  /** beside the title, such as a status */
  beside?: ReactNode
}

export function PageHeader({ title, documentTitle, lead, action, beside }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasNavigated) heading.current?.focus({ preventScroll: true })
    hasNavigated = true
  }, [])
  useEffect(() => {
    document.title = `${documentTitle ?? title} · OptimCE`
  }, [documentTitle, title])
  return (
    <header className={classes.header}>
      <Stack gap={4} miw={0}>
        <Group gap="sm" align="center">
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          {beside}
        </Group>
        {lead && <Text c="dimmed">{lead}</Text>}
      </Stack>
      {action && <div className={classes.action}>{action}</div>}
    </header>
  )
}
