import type { ReactNode } from 'react'
import classes from './Meanwhile.module.css'
import { Notice } from './Notice.tsx'

export type Fact = { label: string; theirs: string[]; yours: string | null }
type Props = { title: string; text: string; facts: Fact[]; children?: ReactNode }

/** Somebody else changed the same thing while one was typing: what they changed, beside what one typed oneself. */
export const Meanwhile = ({ title, text, facts, children }: Props) => (
  <Notice kind="problem" title={title}>
    <p className={classes.text}>{text}</p>
    <dl className={classes.facts}>
      {facts.map(({ label, theirs, yours }) => (
        <div key={label}>
          <dt>{label}</dt>
          {theirs.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
          {yours !== null && <dd className={classes.yours}>{yours}</dd>}
        </div>
      ))}
    </dl>
    {children}
  </Notice>
)
