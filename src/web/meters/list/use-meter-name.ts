import { addressLines } from '../../../domain/meters/address.ts'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useLanguage } from '../../intl.tsx'

/** What a meter is called where it is read out: its address. */
export function useMeterName() {
  const { language } = useLanguage()
  return ({ address }: MeterListItem) => addressLines(address, language).join(', ')
}
