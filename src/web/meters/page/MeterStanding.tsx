import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { ownStanding } from '../../../domain/meters/own-days.ts'
import { today } from '../../clock.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

/** The status of a meter; to whoever holds it no longer, or not yet, just that. */
export function MeterStanding({
  meter: { status, yours },
}: {
  meter: Pick<MeterListItem, 'status' | 'yours'>
}) {
  const standing = yours ? ownStanding(yours, today()) : 'present'
  return standing === 'present' ? (
    <StatusBadge status={status} />
  ) : (
    <StatusBadge of="ownStanding" status={standing} />
  )
}
