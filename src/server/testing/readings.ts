import { qualityCode } from '../../domain/readings/packed-day.ts'
import { eachDay, type LocalDay, slotsOf } from '../../domain/time/local-day.ts'
import { enterCommunity } from '../communities/communities.store.ts'
import { copyTransaction } from '../db/copy-transaction.ts'
import { addReadings } from '../readings/add-readings.ts'
import type { ReadingDay } from '../readings/readings-copy.store.ts'
import type { TestHouse } from './test-house.ts'

/** A day on which every slot has the same energy, mWh. */
export function flatDay(
  meterId: string,
  direction: 'o' | 'i',
  day: LocalDay,
  gross: number,
  shared?: number,
): ReadingDay {
  const all = (value: number) => new Float64Array(slotsOf(day)).fill(value)
  return {
    meterId,
    direction,
    day,
    gross: all(gross),
    shared: shared === undefined ? null : all(shared),
    quality: null,
  }
}

export const flatDays = (
  meterId: string,
  direction: 'o' | 'i',
  [from, until]: [LocalDay, LocalDay],
  gross: number,
  shared?: number,
) => eachDay(from, until).map((day) => flatDay(meterId, direction, day, gross, shared))

/** The same day with some slots missing, or of a quality. */
export function withSlots(
  row: ReadingDay,
  slots: number[],
  what: 'missing' | 'estimated' | 'corrected',
): ReadingDay {
  const quality = new Uint8Array(row.gross.length)
  const gross = row.gross.slice()
  for (const slot of slots) {
    if (what === 'missing') gross[slot] = Number.NaN
    else quality[slot] = qualityCode[what]
  }
  return { ...row, gross, quality }
}

/** Writes readings of the south's meters as an import will. */
export const addToSouth = (house: TestHouse, rows: ReadingDay[]) =>
  copyTransaction(house.database, async (copy) => {
    await enterCommunity(copy.db, house.south.id)
    return addReadings({ ...copy, communityId: house.south.id, today: '2026-06-15' }, rows)
  })
