import { nationalNumberFits } from '../../domain/members/national-number.ts'
import type { Sealing } from '../adapters/sealing.ts'
import type { Work } from '../db/in-community.ts'
import type { SealedNumber } from './member-record.store.ts'

type In = Pick<Work, 'communityId'>
const placeOf = ({ communityId }: In, id: string) => `${communityId}/${id}`

/** A register number as it is kept; it opens for this member of this community only. */
export const sealNumber = async (
  work: In,
  sealing: Sealing,
  id: string,
  digits: string | null,
): Promise<SealedNumber | null> =>
  digits === null
    ? null
    : { sealed: await sealing.seal(digits, placeOf(work, id)), fits: nationalNumberFits(digits) }

export const openNumber = async (work: In, sealing: Sealing, id: string, number: SealedNumber | null) =>
  number && sealing.open(number.sealed, placeOf(work, id))
