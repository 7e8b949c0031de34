import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { BadCells } from './BadCells.tsx'
import { Decisions } from './Decisions.tsx'
import { Doubts } from './Doubts.tsx'
import { FilesRead } from './FilesRead.tsx'
import { LocalList } from './LocalList.tsx'
import { MonthTotals } from './MonthTotals.tsx'
import { Notes } from './Notes.tsx'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'
import type { Acts } from './use-acts.ts'
import { useMeterRows } from './use-meter-rows.tsx'

type Props = { communityId: string; detail: ImportDetail; summary: Summary; acts: Acts }

/** Everything there is to see of an import: first what somebody has to decide, then what is wrong, then the rest. */
export function Details({ communityId, detail, summary, acts }: Props) {
  const say = useSay()
  const list = useMeterRows(communityId, 'whole')
  const known = list.rowsOf(summary.meters.filter(({ meterId }) => meterId !== null))
  return (
    <>
      <Decisions {...{ communityId, detail, summary, acts }} />
      <BadCells summary={summary} isOpen={detail.state === 'previewed'} />
      <Doubts communityId={communityId} summary={summary} />
      {known.length > 0 && (
        <Section title={say('readingsImport.ofMeters', { count: known.length })}>
          <LocalList
            caption={say('readingsImport.ofMeters', { count: known.length })}
            rows={known}
            columns={list.columns}
            cardOf={list.cardOf}
          />
        </Section>
      )}
      <MonthTotals months={summary.months} />
      <Notes notes={summary.notes} />
      <FilesRead {...{ communityId, detail, acts }} />
    </>
  )
}
