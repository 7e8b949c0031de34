import type { NewKey } from '../../../domain/keys/key.schema.ts'
import { clipped } from '../../../domain/meters/own-days.ts'
import type { MeterDays } from '../../../domain/readings/expected-days.ts'
import type { KeyInForce, SharingPlan } from '../../../domain/sharing/results.ts'
import type { SharingKey, SharingMeter } from '../../../domain/sharing/share-day.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { joined, overlaps, without } from '../../../domain/time/period.ts'
import type { Work } from '../../db/in-community.ts'
import { keyVersion } from '../../keys/key-version.ts'
import { eansOf } from '../../meters/eans-of.ts'
import { readMeterDays } from '../../meters/read-meter-days.ts'
import { approvedKeys } from '../key-assignments.store.ts'
import { pausesOfMeters } from '../participations.store.ts'
import { rulesOf } from '../sharing-rules.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A plan with what its keys are called, and of each meter when it is active and has which registers. */
export type NamedPlan = Omit<SharingPlan, 'keys' | 'meters'> & {
  meters: (SharingMeter & Pick<MeterDays, 'active'>)[]
  keys: (KeyInForce & { keyId: string; version: number; name: string })[]
}

/**
 * What the calculation of an operation needs to know of the days `[from, until)`: its meters by EAN, on the days on which they
 * take part and are active, and the keys that were approved.
 */
export async function readPlan(
  work: In,
  operationId: string,
  asked: { from: LocalDay; until: LocalDay },
): Promise<NamedPlan> {
  const dated = await readMeterDays(work, { operationId })
  const eans = await eansOf(work, [...dated.keys()])
  const pauses = await pausesOfMeters(work, operationId)
  const meters = [...dated].flatMap(([id, { active, held, takingPart }]) => {
    const here = joined(takingPart.filter((part) => part.operationId === operationId))
    const takesPart = clipped(joined(active), here).filter((period) => overlaps(period, asked))
    const days = without(takesPart, pauses.get(id) ?? [])
    return takesPart.length > 0 ? { id, ean: eans.get(id)!, days, takesPart, held, active } : []
  })
  const approved = (await approvedKeys(work, operationId)).filter((period) => overlaps(period, asked))
  const keys: NamedPlan['keys'] = []
  for (const { keyId, version, from, until } of approved) {
    const key = (await keyVersion(work, keyId, version))!
    keys.push({ ...sharingKeyOf(key), ...{ from, until, keyId, version, name: key.name } })
  }
  const rules = await rulesOf(work, operationId)
  return { meters: meters.toSorted((a, b) => (a.ean < b.ean ? -1 : 1)), keys, rules }
}

/** What of a key the calculation needs. */
export const sharingKeyOf = ({
  proRataBase,
  iterations,
  participants,
}: Pick<NewKey, 'proRataBase' | 'iterations' | 'participants'>): SharingKey => ({
  proRataBase,
  rounds: iterations,
  participants: participants.map(({ meterId, memberId }) => ({ meterId, memberId })),
})
