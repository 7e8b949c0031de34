import type { Period } from '../../domain/time/period.ts'
import { newId } from '../db/new-id.ts'
import type { TestHouse } from './test-house.ts'

/** A sharing operation of the south, without the rules of whoever creates one. */
export async function makeOperation({ owner, south }: TestHouse, name: string): Promise<string> {
  const id = newId()
  await owner(`insert into operations values ($1, $2, $3, 'rec')`, [south.id, id, name])
  return id
}

/** A meter takes part in it on these days. */
export const takePart = (
  { owner, south }: TestHouse,
  meterId: string,
  operationId: string,
  { from, until }: Period,
) =>
  owner('insert into participations values ($1, $2, $3, $4, daterange($5::date, $6::date))', [
    ...[south.id, meterId, newId(), operationId],
    ...[from, until],
  ])
