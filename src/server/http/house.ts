import type { Clock } from '../adapters/clock.ts'
import type { FileStore, FilesAt } from '../adapters/files/file-store.ts'
import type { Jobs } from '../adapters/jobs/jobs.ts'
import type { Post } from '../adapters/mail/post.ts'
import type { Sealing } from '../adapters/sealing.ts'
import type { Auth } from '../auth/better-auth.ts'
import type { Oidc } from '../auth/oidc.ts'
import type { Database } from '../db/database.ts'

/** What every room's routes are given. */
export type House = {
  database: Database
  clock: Clock
  auth: Auth
  /** another service to sign in through; null: none is configured */
  oidc: Oidc | null
  publicUrl: string
  /** original files that were sent, and where they are */
  files: FileStore
  filesAt: FilesAt
  /** for what must not be read in a copy of the database */
  sealing: Sealing
  /** who may create a community beside the first */
  newCommunities: 'anybody' | 'nobody'
  /** bytes of documents that a community may keep */
  documentsLimit: number
  jobs: Jobs
  /** hands mails to an SMTP server; null: none is configured, and mails are kept */
  post: Post | null
  /** does this process do the jobs, or only hand them in */
  doesJobs: boolean
}
