import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Notice.module.css'

type Props = { kind: 'problem' | 'info'; title?: ReactNode; children?: ReactNode }

/** A message in place. A problem is also announced to who cannot see it appear. */
export function Notice({ kind, title, children }: Props) {
  const Icon = kind === 'problem' ? IconAlertCircle : IconInfoCircle
  return (
    <div className={classes.notice} data-kind={kind} role={kind === 'problem' ? 'alert' : 'note'}>
      <Icon size={20} aria-hidden />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
