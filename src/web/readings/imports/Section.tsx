import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './imports.module.css'

type Props = {
  title: string
  text?: ReactNode
  /** somebody should look at it before going on */
  isToDecide?: boolean
  children?: ReactNode
}

/** A part of what there is to say about an import. */
export function Section({ title, text, isToDecide, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section} data-decide={isToDecide || undefined}>
      <Title order={3} size="h3" id={id}>
        {title}
      </Title>
      {text && <p className={classes.quiet}>{text}</p>}
      {children}
    </section>
  )
}
