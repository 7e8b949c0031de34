import type { RawBuilder } from 'kysely'
import type { Work } from '../db/in-community.ts'
import type { Refusal } from '../http/refusal.ts'

/** A thing as it stands and its version, which grows with every change. */
export type Versioned<State> = { version: number; state: State }
/** `before` null: it is created; `after` null: it goes. */
export type Write<State> = { before: State | null; after: State | null }

/** What change sets ask a room about its things, meters or members. */
export type ChangedThings<State extends { id: string }> = {
  /** their table, which has a column `version` */
  table: 'meters' | 'members'
  /** in the order of their ids; locked until the transaction ends */
  read: (work: Work, ids: string[]) => Promise<Versioned<State>[]>
  /** each is one version older then */
  save: (work: Work, writes: Write<State>[]) => Promise<void>
  /** what a thing is called, of `thing`, its row, or of `item.before` when it is gone */
  name: RawBuilder<unknown>
  /** the reason that stands for a thing that is gone */
  gone: string
  /** why `thing`, which a change set created, cannot go again; null when it can */
  kept: RawBuilder<unknown>
  /** what the database refuses while things are put back, when somebody can do something about it */
  refusal: (error: unknown) => Refusal | null
  /** members made along with the things go too; the ids of those that stay */
  release: (work: Work, memberIds: string[]) => Promise<string[]>
}
