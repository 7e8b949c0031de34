import { z } from 'zod'
import { roles } from './community.schema.ts'

/** What deleting one's account would mean for one's communities. */
export const endOfAccount = z.object({
  communities: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      role: z.enum(roles),
      /** nobody else administers it: the account cannot go before somebody does */
      isLastAdmin: z.boolean(),
      /** the names of the members one signs in for, which the community keeps */
      members: z.array(z.string()),
    }),
  ),
  /** one signs in without a password, and did so too long ago to be sure who is at the screen */
  mustSignInAgain: z.boolean(),
})
export type EndOfAccount = z.output<typeof endOfAccount>
