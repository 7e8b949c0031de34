import * as client from 'openid-client'
import type { Role } from '../../domain/communities/community.schema.ts'

export type OidcOptions = {
  issuer: string
  clientId: string
  clientSecret: string
  name: string
  /** what it is asked to tell; without it: who, which address, and the name */
  scope?: string
  /** roles that its groups give */
  groups?: { group: string; communityId: string; role: Role }[]
}
export type Oidc = ReturnType<typeof openOidc>

/** What proves, when somebody comes back, that it was sent from here: kept on the server meanwhile. */
export type Departure = { state: string; nonce: string; verifier: string }

const seconds = 8

/**
 * Signing in through another service (OpenID Connect, code flow with PKCE, state and nonce). The service is asked about
 * itself when first somebody wants to use it, and again until it has answered: one that is down when we start does no harm.
 */
export function openOidc(
  { issuer, clientId, clientSecret, name, scope = 'openid email profile', groups = [] }: OidcOptions,
  publicUrl: string,
) {
  const redirect = new URL('/api/auth/oidc/callback', publicUrl).href
  let known: Promise<client.Configuration> | undefined
  const configuration = () => {
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: seconds,
        // options.mjs lets only a service on this machine be asked without TLS.
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
        ],
      })
      .catch((error) => {
        known = undefined // the next one tries anew
        throw error
      })
    return known
  }
  return {
    name,
    issuer,

    /** Where to send the browser, and what to expect when it comes back. Throws when the service does not answer. */
    async leave(): Promise<{ url: string; departure: Departure }> {
      const departure = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope,
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, departure }
    },

    /** Who came back with this query. Throws when anything about it is not as it was agreed. */
    async comeBack(query: string, { state, nonce, verifier }: Departure) {
      const config = await configuration()
      const tokens = await client.authorizationCodeGrant(config, new URL(`${redirect}?${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()!
      // Some tell the address or the groups in the token itself, others only when they are asked.
      const isAll = claims.email !== undefined && (groups.length === 0 || claims.groups !== undefined)
      const about = isAll
        ? claims
        : { ...claims, ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)) }
      const isIn = new Set([about.groups ?? []].flat())
      return {
        subject: claims.sub,
        email: typeof about.email === 'string' ? about.email.toLowerCase() : null,
        isVerified: about.email_verified === true,
        /** RFC 8176: the service has asked for more than one proof. Only what it signed is believed. */
        isMultiFactor: Array.isArray(claims.amr) && claims.amr.includes('mfa'),
        byGroups: groups.filter(({ group }) => isIn.has(group)),
      }
    },
  }
}
