import { z } from 'zod'
import { newMember } from '../members/member.schema.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { languages } from '../words/words.ts'
import { firstRun, roles } from './community.schema.ts'
import { invitationKinds, invitationStandings } from './invitation.codes.ts'

/** What `POST …/invitations` takes. */
export const newInvitation = z
  .object({
    email: firstRun.shape.account.shape.email,
    role: z.enum(roles, 'choose-one'),
    /** the record for which it is to sign in; without it a plain member fills in its own */
    memberId: z.uuid('invalid').nullable().default(null),
    /** of the mail */
    language: z.enum(languages, 'choose-one'),
  })
  .superRefine(({ role, memberId }, refuse) => {
    if (memberId && role !== 'member')
      refuse.addIssue({ code: 'custom', path: ['memberId'], message: 'only-members-have-records' })
  }, alsoWhenWrong)
export type NewInvitation = z.output<typeof newInvitation>

export const invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  role: z.enum(roles),
  kind: z.enum(invitationKinds),
  /** the record it is about */
  member: z.object({ id: z.uuid(), displayName: z.string() }).nullable(),
  standing: z.enum(invitationStandings),
  language: z.enum(languages),
  invitedBy: z.string(),
  createdAt: z.string(),
  /** when it was sent last */
  sentAt: z.string(),
  expiresAt: z.string(),
})
export type Invitation = z.output<typeof invitation>

/** With the link, which is told this once: only its hash is kept. */
export const invitationWithLink = invitation.extend({ link: z.url() })
export const invitationLink = z.object({ link: z.url() })

export const invitationListQuery = z.object({
  standing: z.enum(invitationStandings, 'choose-one').optional(),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type InvitationListQuery = z.output<typeof invitationListQuery>

/** What whoever holds the link is told. */
export const invitationSeen = z.object({
  community: z.string(),
  invitedBy: z.string(),
  email: z.string(),
  role: z.enum(roles),
  kind: z.enum(invitationKinds),
  /** whose record it is about */
  memberName: z.string().nullable(),
  standing: z.enum(invitationStandings),
  expiresAt: z.string(),
  /** somebody signs in with this address already, and must do so to accept */
  hasAccount: z.boolean(),
  /** the address of who is signed in here; null: nobody */
  signedInAs: z.string().nullable(),
})
export type InvitationSeen = z.output<typeof invitationSeen>

/** How an invitation is accepted: signed in, or with an account made on the way; and who the new member is. */
export const acceptance = z.object({
  account: firstRun.shape.account.pick({ name: true, password: true, consent: true }).optional(),
  /** of `own-record` alone; its address is the one that was invited */
  record: newMember.optional(),
})
export type Acceptance = z.output<typeof acceptance>
