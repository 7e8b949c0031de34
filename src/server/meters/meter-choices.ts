import type { MeterChoices } from '../../domain/meters/meter.schema.ts'
import { localitiesOf, regionOf } from '../../domain/places/places.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { dsosOn } from './dsos.store.ts'

/** The DSOs, those of the community's region first, and what a postal code (may be unfinished) suggests. */
export async function meterChoices(work: Work, postalCode: string): Promise<MeterChoices> {
  const { region } = await getCommunity(work)
  const dsos = await dsosOn(work)
  const there = regionOf(postalCode)
  const serving = dsos.filter(({ regions, voltage }) => voltage === 'any' && there && regions.includes(there))
  const choices = dsos.map(({ code, name, regions }) => ({ code, name, ofRegion: regions.includes(region) }))
  return {
    dsos: [...choices.filter((dso) => dso.ofRegion), ...choices.filter((dso) => !dso.ofRegion)],
    localities: localitiesOf(postalCode),
    suggestedDso: serving.length === 1 ? serving[0]!.code : null,
  }
}
