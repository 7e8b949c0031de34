import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'

/** The likeliest few meters that have every word of `terms` (ready for LIKE); first one whose number is `number`, as sorted. */
export async function likelyIds(
  { db }: Pick<Work, 'db'>,
  terms: string[],
  number: string,
  atMost: number,
): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select meters_quick(${terms}::text[], ${number}, ${atMost}) as ids`.execute(db)
  return rows[0]!.ids
}
