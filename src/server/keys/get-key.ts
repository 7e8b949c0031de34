import { type Key, roundDoubts } from '../../domain/keys/key.schema.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { eansOf } from '../meters/eans-of.ts'
import { keyExists, type StoredKey, versionsOf } from './keys.store.ts'

/** Is there such a key in this community? */
export const isKey = (work: Work, id: string): Promise<boolean> => keyExists(work, id)

/** A key in its present version. */
export async function getKey(work: Work, id: string): Promise<Key> {
  const [key] = await shown(work, await versionsOf(work, id, 'present'))
  // It was there when the guard looked; somebody has deleted it meanwhile.
  if (!key) throw new Refusal(404, 'not-found')
  return key
}

/** Every version of a key, the newest first. */
export const listKeyVersions = async (work: Work, id: string): Promise<Key[]> =>
  shown(work, await versionsOf(work, id))

/** With what people know its meters by, and what deserves a second look. */
async function shown(work: Work, keys: StoredKey[]): Promise<Key[]> {
  const meterIds = keys.flatMap(({ participants }) => participants.flatMap(({ meterId }) => meterId ?? []))
  const eans = await eansOf(work, [...new Set(meterIds)])
  return keys.map((key) => ({
    ...key,
    participants: key.participants.map((one) => ({
      ...one,
      ean: (one.meterId && eans.get(one.meterId)) ?? null,
    })),
    doubts: key.iterations.flatMap((round, iteration) =>
      roundDoubts(round).map((doubt) => ({ iteration, ...doubt })),
    ),
  }))
}
