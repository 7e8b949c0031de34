import { createHmac, randomBytes } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

const codeSeconds = 600

/** A session for somebody who has proven by other means who it is, or the question for a code; only for code of this room, no route leads here. */
export const openSession = () =>
  ({
    id: 'open-session',
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
          if (!user) throw new Error('A session for nobody')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ userId: user.id })
        },
      ),
      // The same question as after a password, laid down as better-auth’s plugin two-factor lays it down: enter-code.ts
      // takes the answer. False when this browser is spared it for thirty days.
      askForCode: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const { userId } = ctx.body
          const { secret, internalAdapter, createAuthCookie } = ctx.context
          const trusted = await ctx.getSignedCookie(createAuthCookie('trust_device').name, secret)
          const [token, mark = ''] = (trusted || '').split('!')
          const kept = mark ? await internalAdapter.findVerificationValue(mark) : null
          const expected = createHmac('sha256', secret).update(`${userId}!${mark}`).digest('base64url')
          if (token === expected && kept?.value === userId && kept.expiresAt > new Date())
            return ctx.json({ isAsked: false })
          const identifier = `2fa-${randomBytes(20).toString('base64url')}`
          const expiresAt = new Date(Date.now() + codeSeconds * 1000)
          await internalAdapter.createVerificationValue({ value: userId, identifier, expiresAt })
          await internalAdapter.createVerificationValue({
            ...{ value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt },
          })
          const cookie = createAuthCookie('two_factor', { maxAge: codeSeconds })
          await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes)
          return ctx.json({ isAsked: true })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
