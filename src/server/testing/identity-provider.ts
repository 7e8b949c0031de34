import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const oidcClient = { clientId: 'optimce', clientSecret: 'the secret of OptimCE' }

/**
 * A real OpenID Connect provider on a port of this machine, down until `start`. Whoever types an address at its door is
 * that address; one that begins with `unverified` was not verified.
 */
export async function identityProvider() {
  let server: Server = createServer((_request, response) => response.writeHead(503).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })

  const groups = new Map<string, unknown>()
  const proofs = new Map<string, string[]>()
  return {
    issuer,
    /** what it says of whom: the groups, and how it has made sure (claim amr) */
    groups,
    proofs,
    close,
    start: async (publicUrl: string) => {
      await close()
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: oidcClient.clientId,
            client_secret: oidcClient.clientSecret,
            redirect_uris: [`${publicUrl}/api/auth/oidc/callback`],
          },
        ],
        pkce: { required: () => true },
        claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
        cookies: { keys: ['only for tests'] },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({
            sub: id,
            email: id.replace(/^unverified\+/, ''),
            email_verified: !id.startsWith('unverified'),
            ...(groups.has(id) && { groups: groups.get(id) }),
          }),
        }),
      })
      provider.on('authorization.accepted', ({ oidc: { session } }) => {
        const proven = session?.accountId && proofs.get(session.accountId)
        if (session && proven) session.amr = proven
      })
      server = createServer(provider.callback())
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    },
  }
}

/** Goes through the provider's own pages as a browser does, and stops where it leads back to us. */
export async function walkThrough(start: string, login: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = new URL(start)
  const { origin } = url
  let form: URLSearchParams | null = null
  for (let step = 0; step < 12; step++) {
    const answer: Response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line)!
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location) {
      url = new URL(location, url)
      form = null
      if (url.origin !== origin) return url
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!prompt) throw new Error(`The provider says: ${answer.status} ${page.slice(0, 300)}`)
    url = new URL(/action="([^"]+)"/.exec(page)![1]!, url)
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
  }
  throw new Error('The provider goes in circles')
}
