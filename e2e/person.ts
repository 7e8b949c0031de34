import { randomUUID } from 'node:crypto'
import { legalVersions } from '../src/domain/auth/consent.ts'
import { demo, sql } from './story.ts'

/** Somebody of its own for a story about accounts, who signs in with the password of the demo. */
export async function makePerson(name: string): Promise<{ id: string; email: string; password: string }> {
  const id = randomUUID()
  const email = `${id.slice(0, 8)}@optimce.test`
  await sql('insert into auth."user" (id, name, email) values ($1, $2, $3)', [id, name, email])
  await sql(
    `insert into auth.account (id, "userId", "accountId", "providerId", password)
     select $2, $1::uuid, $1::text, 'credential', a.password from auth.account a join auth."user" u on u.id = a."userId" where u.email = $3`,
    [id, randomUUID(), demo.email],
  )
  await agree(id)
  return { id, email, password: demo.password() }
}

/** Has agreed to the texts of today, and is not asked at the door of a story that is about something else. */
export const agree = (userId: string) =>
  sql(
    `insert into auth.consent (user_id, text, version, at) select $1, key, value, now() from jsonb_each_text($2::jsonb)`,
    [userId, JSON.stringify(legalVersions)],
  )
