import { password, type TestHouse } from './test-house.ts'

type Sent = Parameters<TestHouse['call']>[2]

/** A browser that keeps its cookies, from an address of its own. */
export function browserOf(
  house: TestHouse,
  ip = '192.0.2.1',
  agent = 'Mozilla/5.0 (X11; Linux) Firefox/142.0',
) {
  const jar = new Map<string, string>()
  async function call(path: string, { headers, ...sent }: NonNullable<Sent> = {}) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await house.call(null, path, {
      ...sent,
      headers: { 'x-forwarded-for': ip, 'user-agent': agent, ...(cookie && { cookie }), ...headers },
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line)!
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  return {
    jar,
    call,
    signIn: (email: string, typed = password) =>
      call('/api/auth/sign-in/email', { body: { email, password: typed } }),
    isIn: async () => (await call('/api/v1/me')).status === 200,
  }
}
export type Browser = ReturnType<typeof browserOf>
