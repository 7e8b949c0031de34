import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'

/** The distribution system operators in business on a day, by name. */
export async function dsosOn({ db, today }: Pick<Work, 'db' | 'today'>) {
  return db
    .selectFrom('dsos')
    .select(['code', 'name', 'regions', 'voltage'])
    .where(sql<boolean>`daterange(active_from, active_until) @> ${today}::date`)
    .orderBy('name')
    .execute()
}

export async function dsoExists({ db }: Pick<Work, 'db'>, code: string): Promise<boolean> {
  const found = await db.selectFrom('dsos').select('code').where('code', '=', code).executeTakeFirst()
  return found !== undefined
}

/** The names of these operators, by their codes, in business or not. */
export async function dsoNames({ db }: Pick<Work, 'db'>, codes: string[]): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('dsos')
    .select(['code', 'name'])
    .where('code', '=', sql<string>`any(${codes}::text[])`)
    .execute()
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

/** Every distribution system operator there is, was or will be. */
export const allDsos = ({ db }: Pick<Work, 'db'>) =>
  db.selectFrom('dsos').select(['code', 'name']).orderBy('name').execute()
