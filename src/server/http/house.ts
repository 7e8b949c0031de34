import type { Clock } from '../adapters/clock.ts'
import type { Auth } from '../auth/better-auth.ts'
import type { Database } from '../db/database.ts'

/** What every room's routes are given. */
export type House = {
  database: Database
  clock: Clock
  auth: Auth
  publicUrl: string
}
