import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { Ean } from '../../meters/list/Ean.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { InnerLink } from '../../ui/RowLink.tsx'
import { LocalList } from './LocalList.tsx'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'

type Doubt = Summary['doubts'][number]
type Row = Doubt & { id: string }

/** What was taken and should be looked at; a day leads to its curve. */
export function Doubts({ communityId, summary }: { communityId: string; summary: Summary }) {
  const say = useSay()
  const { day, number } = useFormats()
  const { doubts, meters } = summary
  if (doubts.length === 0) return null
  const meterOf = new Map(meters.map(({ ean, meterId }) => [ean, meterId]))
  const about = ({ ean, direction }: Doubt) => (
    <>
      <Ean ean={ean} /> · {say(`readingsImport.${direction}`)}
    </>
  )
  const when = ({ ean, day: on }: Doubt) => {
    const meterId = meterOf.get(ean)
    if (!meterId) return day(on)
    return (
      <InnerLink
        to="/communities/$communityId/meters/$meterId/consumption"
        params={{ communityId, meterId } as never}
        search={{ from: on, until: addDays(on, 1) } as never}
      >
        {day(on)}
      </InnerLink>
    )
  }
  const columns: Column<Row>[] = [
    { key: 'about', title: say('readingsImport.doubt-about'), isSortable: false, cell: about },
    { key: 'day', title: say('readingsImport.doubt-day'), isSortable: false, cell: when },
    {
      key: 'count',
      title: say('readingsImport.doubt-count'),
      isSortable: false,
      isNumber: true,
      cell: ({ count }) => number(count),
    },
    {
      key: 'message',
      title: say('readingsImport.doubt-message'),
      isSortable: false,
      width: { minimum: '240px', share: '45%' },
      cell: ({ message }) => message,
    },
  ]
  const cardOf = (row: Row): Card => ({
    title: <span>{about(row)}</span>,
    status: null,
    facts: [
      { label: say('readingsImport.doubt-message'), value: row.message },
      { label: say('readingsImport.doubt-day'), value: when(row) },
      { label: say('readingsImport.doubt-count'), value: number(row.count) },
    ],
  })
  return (
    <Section
      title={say('readingsImport.doubts', { count: doubts.length })}
      text={say('readingsImport.doubtsText')}
    >
      <LocalList
        caption={say('readingsImport.doubts', { count: doubts.length })}
        rows={doubts.map((doubt, i): Row => ({ ...doubt, id: String(i) }))}
        columns={columns}
        cardOf={cardOf}
        pageSize={10}
      />
    </Section>
  )
}
