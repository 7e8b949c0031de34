import { Modal, NativeSelect, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { groupEan } from '../../../domain/meters/ean.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { slotsQuery } from '../results.queries.ts'
import { QuarterHours } from './QuarterHours.tsx'

type Props = {
  of: { communityId: string; operationId: string }
  day: string
  meterId: string | undefined
  onMeter: (meterId: string) => void
  onClose: () => void
}

/** A day of a meter by quarter-hour: what it received or gave, and how the key came to it. */
export function DayDialog({ of, day, meterId, onMeter, onClose }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { day: shown } = useFormats()
  const { data, error, refetch } = useQuery(slotsQuery(of, day))
  const ids = [...new Set(data?.meters.map((one) => one.meterId))]
  const chosen = meterId && ids.includes(meterId) ? meterId : ids[0]
  const meters = data?.meters.filter((one) => one.meterId === chosen) ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      size={980}
      fullScreen={isPhone}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      title={say('results.dayTitle', { day: shown(day) })}
    >
      <Stack gap="md">
        {error && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton h={320} role="status" aria-label={say('states.loading')} />}
        {data && ids.length === 0 && <Text>{say('results.nobody')}</Text>}
        {data && ids.length > 0 && (
          <>
            <NativeSelect
              label={say('results.meter')}
              maw={480}
              value={chosen}
              onChange={({ currentTarget: { value } }) => onMeter(value)}
              data={ids.map((id) => {
                const { ean, holder } = data.meters.find((one) => one.meterId === id)!
                return { value: id, label: `${holder ?? say('results.nobodys')} · ${groupEan(ean)}` }
              })}
            />
            <Text c="dimmed">
              {data.key
                ? say('results.why', { name: data.key.name, version: data.key.version })
                : say('results.withoutKeyThatDay')}
            </Text>
            {meters.map((meter) => (
              <QuarterHours key={meter.direction} start={data.start} meter={meter} />
            ))}
          </>
        )}
      </Stack>
    </Modal>
  )
}
