import type pg from 'pg'
import { communitiesNamed } from './communities.store.ts'

/** The communities with this id or name, asked as the owner of the tables, by whoever holds the machine. */
export const findCommunity = (owner: pg.Client, idOrName: string): Promise<{ id: string; name: string }[]> =>
  communitiesNamed(owner, idOrName)
