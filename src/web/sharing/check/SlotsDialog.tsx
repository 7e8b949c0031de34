import { Checkbox, Modal, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { SharedSlots } from '../../../domain/sharing/results.schema.ts'
import { differs } from '../../../domain/sharing/rounding.ts'
import { kwhToMwh } from '../../../domain/units/energy.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import classes from '../results.module.css'
import { slotsQuery } from '../results.queries.ts'
import checkClasses from './check.module.css'

type Props = {
  of: { communityId: string; operationId: string }
  day: string
  meterId: string
  onClose: () => void
}

/** A day of a meter by quarter-hour: what the DSO settled beside what the key makes of it. */
export function SlotsDialog({ of, day, meterId, onClose }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { day: shown } = useFormats()
  const { data, error, refetch } = useQuery(slotsQuery(of, day))
  const [isOnlyWrong, setOnlyWrong] = useState(true)
  const meters = data?.meters.filter((one) => one.meterId === meterId) ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      fullScreen={isPhone}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      title={say('results.slotsTitle', { day: shown(day), who: meters[0]?.holder ?? '' })}
    >
      <Stack gap="md">
        {error && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton h={320} role="status" aria-label={say('states.loading')} />}
        {data && (
          <>
            {meters[0] && <Text c="dimmed">{groupEan(meters[0].ean)}</Text>}
            {data.key && (
              <Text>{say('results.slotsKey', { name: data.key.name, version: data.key.version })}</Text>
            )}
            <Checkbox
              label={say('results.onlyWrong')}
              checked={isOnlyWrong}
              onChange={({ currentTarget: { checked } }) => setOnlyWrong(checked)}
            />
            {meters.map((meter) => (
              <Slots key={meter.direction} start={data.start} meter={meter} isOnlyWrong={isOnlyWrong} />
            ))}
          </>
        )}
      </Stack>
    </Modal>
  )
}

type Meter = SharedSlots['meters'][number]

function Slots({ start, meter, isOnlyWrong }: { start: string[]; meter: Meter; isOnlyWrong: boolean }) {
  const say = useSay()
  const { number } = useFormats()
  const kwh = (value: number | null | undefined) => (value == null ? '–' : number(value, 3))
  const rows = start.map((at, slot) => {
    const [gross, dso, ours] = [meter.gross[slot], meter.dso?.[slot], meter.computed?.[slot]]
    const isWrong = dso != null && ours != null && differs(kwhToMwh(dso), kwhToMwh(ours))
    return { at, gross, dso, ours, isWrong }
  })
  const shown = isOnlyWrong ? rows.filter(({ isWrong }) => isWrong) : rows
  if (shown.length === 0) return null
  return (
    <Table className={classes.table}>
      <caption>{say(`results.${meter.direction}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('results.start')}</th>
          {(['gross', 'dso', 'ours', 'difference'] as const).map((column) => (
            <th key={column} scope="col" className={classes.number}>
              {say(`results.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ at, gross, dso, ours, isWrong }) => (
          <tr key={at} className={isWrong ? checkClasses.differs : ''}>
            <th scope="row">{at.slice(11, 16)}</th>
            <td className={classes.number}>{kwh(gross)}</td>
            <td className={classes.number}>{kwh(dso)}</td>
            <td className={classes.number}>{kwh(ours)}</td>
            <td className={classes.number}>{dso == null || ours == null ? '–' : kwh(dso - ours)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
