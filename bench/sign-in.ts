import { randomUUID } from 'node:crypto'
import { hashPassword, isPassword } from '../src/server/auth/password.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const password = 'a bench is no secret'
const rounds = 60
const ms = { unit: 'ms', goal: null } as const
// The quickest are those that nothing else on the machine has disturbed.
const [tenth, median, p95] = [0.1, 0.5, 0.95]

/** Signing in and being asked who one is, through the whole server; beside them the same without what is measured. */
export async function signingIn(scene: Scene): Promise<Row[]> {
  const hash = await hashPassword(password)
  const alone = await timesOf(rounds, () => isPassword(password, hash))
  const right = await timesOf(rounds, () => tryToSignIn(scene, 'bench@optimce.test', password, 200))
  const refusedAfter = async (email: string) => {
    const start = performance.now()
    await tryToSignIn(scene, email, 'wrong', 401)
    return performance.now() - start
  }
  // In turn, so that whatever else the machine does falls on both.
  const [known, unknown]: [number[], number[]] = [[], []]
  for (let i = 0; i < rounds * 4; i++) {
    known.push(await refusedAfter('bench@optimce.test'))
    unknown.push(await refusedAfter('nobody@optimce.test'))
  }
  const health = await timesOf(300, () => scene.request('/api/health'))
  const allowed = await timesOf(300, () => scene.get(''))
  const refused = (path: string, status: number, cookie?: string) => () => ask(scene, path, status, cookie)
  const own = `${scene.cookie.name}=${scene.cookie.value}`
  const strangers = await timesOf(300, refused(`/api/v1/communities/${randomUUID()}`, 404, own))
  const nobody = await timesOf(300, refused('/api/v1/me', 401))
  const forged = await timesOf(300, refused('/api/v1/me', 401, `${scene.cookie.name}=${'x'.repeat(77)}`))
  return [
    {
      ...ms,
      what: 'Signing in with a password, argon2id (baseline: the hash alone): p95',
      measured: percentile(right, p95),
      baseline: percentile(alone, p95),
    },
    {
      ...ms,
      what: 'A wrong password of somebody (baseline: of nobody): median',
      measured: percentile(known, median),
      baseline: percentile(unknown, median),
    },
    {
      what: 'How much sooner nobody’s address is refused than somebody’s, of the quickest tenth',
      measured: Math.max(0, 100 * (1 - percentile(unknown, tenth) / percentile(known, tenth))),
      unit: '%',
      goal: 5,
    },
    {
      ...ms,
      what: 'A request of a signed-in user of the community (baseline: one that asks nobody who it is): p95',
      measured: percentile(allowed, p95),
      baseline: percentile(health, p95),
    },
    { ...ms, what: 'The same for a community of others, refused: p95', measured: percentile(strangers, p95) },
    { ...ms, what: 'Without a cookie, refused: p95', measured: percentile(nobody, p95) },
    { ...ms, what: 'With a forged cookie, refused: p95', measured: percentile(forged, p95) },
  ]
}

let places = 0

/** Each from another place: one place is soon told to wait. */
async function tryToSignIn({ server }: Scene, email: string, typed: string, status: number) {
  places += 1
  const answer = await server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password: typed },
    remoteAddress: `198.18.${Math.floor(places / 250)}.${places % 250}`,
  })
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode} ${answer.body}`)
}

async function ask({ server }: Scene, url: string, status: number, cookie?: string) {
  const answer = await server.inject({ url, headers: cookie ? { cookie } : {} })
  if (answer.statusCode !== status) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
}
