import { useSay } from '../../intl.tsx'
import { Meanwhile as Told } from '../../ui/Meanwhile.tsx'
import type { FormValues } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
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
    <Told
      title={say('change.meanwhile')}
      text={say('change.meanwhileText')}
      facts={[
        ...facts.map(({ label, was, theirs, yours }) => ({
          label,
          theirs: [say('change.theirs', { was, theirs })],
          yours: yours === null ? null : say('change.yours', { yours }),
        })),
        ...lists.map(({ label, was, theirs }) => ({
          ...{ label, theirs },
          yours: say('change.before', { was: was.join(' · ') }),
        })),
      ]}
    />
  )
}
