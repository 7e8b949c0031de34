import { addressLines } from '../../../domain/meters/address.ts'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useLanguage } from '../../intl.tsx'
import { RowLink } from '../../ui/RowLink.tsx'
import classes from './meters.module.css'

/** A meter by its address on two lines; the first is the link of the whole row or card. */
export function MeterLink({
  communityId,
  meter,
}: {
  communityId: string
  meter: Pick<MeterListItem, 'id' | 'address'>
}) {
  const { language } = useLanguage()
  const [street, city] = addressLines(meter.address, language)
  return (
    <div>
      <RowLink to="/communities/$communityId/meters/$meterId" params={{ communityId, meterId: meter.id }}>
        {street}
      </RowLink>
      <div className={classes.city}>{city}</div>
    </div>
  )
}
