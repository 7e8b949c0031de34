import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ChangesOf } from '../../change-sets/change-sets.queries.ts'
import { RecentChangesLink } from '../../change-sets/RecentChangesLink.tsx'
import { useSay } from '../../intl.tsx'
import { PageHeader } from '../PageHeader.tsx'
import { ImportFlow } from './ImportFlow.tsx'
import type { ImportTarget } from './target.ts'

type Props = { of: ChangesOf; target: ImportTarget; back: ReactNode }

/** Meters or members from a file. */
export function ImportPage({ of, target, back }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  return (
    <>
      {back}
      <PageHeader
        title={say(`${target.words}.title`)}
        lead={say(`${target.words}.lead`)}
        action={<RecentChangesLink of={of} label={say('import.recent')} />}
      />
      <ImportFlow
        of={of}
        target={target}
        onCommitted={() => queries.invalidateQueries({ queryKey: ['communities', of.communityId] })}
      />
    </>
  )
}
