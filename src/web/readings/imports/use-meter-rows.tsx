import type { ReactNode } from 'react'
import type { MeterVerdict } from '../../../domain/readings/import/import.codes.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { Ean } from '../../meters/list/Ean.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { InnerLink } from '../../ui/RowLink.tsx'
import type { Summary } from './summary.ts'
import { useImportWords } from './use-import-words.ts'
import { VerdictMark } from './VerdictMark.tsx'

type Meter = Summary['meters'][number]
type Row = Meter & { id: string }

/**
 * The meters of an import as rows: fewer columns where they stand in a group of one verdict, and what can be done about each.
 * The name of a meter leads to its curve.
 */
export function useMeterRows(
  communityId: string,
  kind: MeterVerdict | 'whole',
  act?: (meter: Meter) => ReactNode,
) {
  const say = useSay()
  const { number, energy, day } = useFormats()
  const words = useImportWords()
  const name = ({ meterId, ean }: Meter) =>
    meterId ? (
      <InnerLink
        to="/communities/$communityId/meters/$meterId/consumption"
        params={{ communityId, meterId } as never}
      >
        <Ean ean={ean} />
      </InnerLink>
    ) : (
      <Ean ean={ean} />
    )
  const periodOf = ({ firstDay, lastDay }: Meter) =>
    firstDay && lastDay ? `${day(firstDay)} – ${day(lastDay)}` : '–'
  const column = (key: string, cell: Column<Row>['cell'], more?: Partial<Column<Row>>): Column<Row> => ({
    key,
    title: say(`readingsImport.meter-${key}`),
    isSortable: false,
    cell,
    ...more,
  })
  const days = (key: 'daysNew' | 'daysAdded' | 'daysChanged' | 'daysSame' | 'daysPartial' | 'daysInactive') =>
    column(key, (meter) => (meter[key] === 0 ? '–' : number(meter[key])), { isNumber: true })
  const all = ({ daysNew, daysAdded, daysChanged, daysSame }: Meter) =>
    daysNew + daysAdded + daysChanged + daysSame
  const total = column('days', (meter) => number(all(meter)), { isNumber: true })
  const after = column(kind === 'unknown' ? 'kWhInFile' : 'kWhAfter', ({ kWhAfter }) => energy(kWhAfter), {
    isNumber: true,
  })
  const columns: Column<Row>[] =
    kind !== 'whole'
      ? [
          column('ean', name),
          ...(kind === 'unknown' ? [column('period', periodOf)] : []),
          total,
          ...(kind === 'not-active' ? [days('daysInactive')] : []),
          after,
          ...(act ? [column('act', act)] : []),
        ]
      : [
          column('ean', name),
          column('verdict', ({ verdict }) => <VerdictMark verdict={verdict} />),
          ...(['daysNew', 'daysAdded', 'daysChanged', 'daysSame', 'daysPartial'] as const).map(days),
          column('kWhBefore', ({ kWhBefore }) => (kWhBefore === 0 ? '–' : energy(kWhBefore)), {
            isNumber: true,
          }),
          after,
        ]
  return {
    rowsOf: (meters: readonly Meter[]): Row[] => meters.map((meter) => ({ ...meter, id: meter.ean })),
    columns,
    cardOf: (meter: Row): Card => ({
      title: name(meter),
      status: null,
      facts: [
        ...(kind === 'whole'
          ? [
              {
                label: say('readingsImport.meter-verdict'),
                value: <VerdictMark verdict={meter.verdict} />,
              },
            ]
          : []),
        ...(kind === 'unknown' && meter.firstDay
          ? [{ label: say('readingsImport.meter-period'), value: periodOf(meter) }]
          : []),
        { label: say('readingsImport.meter-days'), value: words.days(meter) || '–' },
        ...(meter.daysPartial > 0
          ? [{ label: say('readingsImport.meter-daysPartial'), value: number(meter.daysPartial) }]
          : []),
        ...(meter.daysInactive > 0
          ? [{ label: say('readingsImport.meter-daysInactive'), value: number(meter.daysInactive) }]
          : []),
        {
          label: say(kind === 'unknown' ? 'readingsImport.meter-kWhInFile' : 'readingsImport.meter-kWhAfter'),
          value: energy(meter.kWhAfter),
        },
        ...(act ? [{ label: say('readingsImport.meter-act'), value: act(meter) }] : []),
      ],
    }),
  }
}
