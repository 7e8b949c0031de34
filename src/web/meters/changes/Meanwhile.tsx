import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { FormValues } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
import classes from './changes.module.css'
import type { Snapshot } from './snapshot.ts'
import { useDifferences } from './use-differences.ts'

type Props = {
  before: Snapshot
  after: Snapshot
  form?: { fields: Fields; startOf: (snapshot: Snapshot) => FormValues } | undefined
}

/** Somebody else changed the meter while one was typing: what they changed, beside what one typed oneself. */
export function Meanwhile({ before, after, form }: Props) {
  const say = useSay()
  const { facts, lists } = useDifferences(before, after, form)
  return (
    <Notice kind="problem" title={say('change.meanwhile')}>
      <p className={classes.text}>{say('change.meanwhileText')}</p>
      <dl className={classes.versions}>
        {facts.map(({ label, was, theirs, yours }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{say('change.theirs', { was, theirs })}</dd>
            {yours !== null && <dd className={classes.yours}>{say('change.yours', { yours })}</dd>}
          </div>
        ))}
        {lists.map(({ label, was, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            {theirs.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dd className={classes.yours}>{say('change.before', { was: was.join(' · ') })}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
