import { meterStatuses } from '../../../domain/meters/meter.codes.ts'
import type { MeterListQuery } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { ChipSelect } from '../../ui/ChipSelect.tsx'

type Status = MeterListQuery['status']
type Props = { status: Status; onChange: (status: Status) => void }

export function MeterStatusFilter({ status, onChange }: Props) {
  const say = useSay()
  return (
    <ChipSelect
      label={say('meters.status')}
      value={status ?? ''}
      options={[
        { value: '', label: say('meters.anyStatus') },
        ...meterStatuses.map((code) => ({ value: code, label: say(`meterStatus.${code}`) })),
      ]}
      onChange={(chosen) => onChange(meterStatuses.find((code) => code === chosen))}
      clear={status && { label: say('meters.clearStatus'), onClear: () => onChange(undefined) }}
    />
  )
}
