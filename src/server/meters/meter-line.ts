import { meterStatuses } from '../../domain/meters/meter.codes.ts'
import type { OwnMeter } from '../../domain/meters/own-days.ts'
import { localityKey } from '../../domain/places/plain-name.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { fold } from '../../domain/words/fold.ts'
import { judgementOf, standingOfMeter } from './as-meter.ts'
import { facetsOf } from './line-facets.ts'
import type { StoredMeter } from './meters.store.ts'

/** `12A` sorts before `104`: every number is written with six digits. */
export const natural = (text: string) => fold(text).replace(/\d+/g, (digits) => digits.padStart(6, '0'))

/** A number written in groups, `12-345`, is also found when its digits are typed in one go. */
function withDigits(text: string): string[] {
  const digits = text.replace(/[\s.-]/g, '')
  return digits !== text && /^\d+$/.test(digits) ? [text, digits] : [text]
}

/** A meter as the list sorts, searches and shows it; the column `data_until` belongs to the readings. */
export function meterLine(meter: StoredMeter | OwnMeter, today: LocalDay) {
  const { street, houseNumber, box, postalCode, city } = meter.address
  const standing = standingOfMeter(meter, today)
  const { meterNumber, configuration, holder, operation, status, changesOn } = standing
  const { doubts, dismissed, silentSince } = judgementOf(meter, today)
  // Who looks for a number that was read off an old device finds the meter too.
  const numbers = meter.devices.flatMap((device) => withDigits(device.meterNumber))
  const searched = [meter.ean, ...numbers, street, ...withDigits(houseNumber)]
  return {
    meter_id: meter.id,
    ean: meter.ean,
    address_sort: natural([street, houseNumber, box ?? '', postalCode, city].join(' ')),
    meter_number: meterNumber,
    meter_number_sort: natural(meterNumber),
    holder_id: holder?.id ?? null,
    holder_name: holder?.name ?? null,
    holder_sort: holder && fold(holder.sortName),
    status,
    status_rank: meterStatuses.indexOf(status),
    operation_id: operation?.id ?? null,
    operation_name: operation?.name ?? null,
    operation_sort: operation && fold(operation.name),
    facets: facetsOf(standing, doubts),
    dso: configuration.dso,
    doubts,
    dismissed_doubts: dismissed,
    silent_since: silentSince,
    locality: localityKey(postalCode, city),
    search: [...searched, box ?? '', postalCode, city, holder?.name ?? '']
      .map(fold)
      .filter(Boolean)
      .join(' '),
    changes_on: changesOn,
  }
}
