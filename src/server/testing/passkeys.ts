import { browserOf } from './accounts.ts'
import type { softAuthenticator } from './authenticator.ts'
import type { TestHouse } from './test-house.ts'

type Browser = ReturnType<typeof browserOf>
export type Authenticator = ReturnType<typeof softAuthenticator>
const path = '/api/v1/account/passkeys'

/** What people do with passkeys in their browsers. */
export function passkeysIn(house: TestHouse) {
  let browsers = 0
  const somebody = () => browserOf(house, `192.0.2.${++browsers}`)
  const begin = (browser: Browser, password = '') => browser.call(`${path}/options`, { body: { password } })
  const finish = (browser: Browser, response: unknown, name = 'Laptop') =>
    browser.call(path, { body: { name, response } })
  const atDoor = async (browser: Browser) =>
    (await browser.call('/api/auth/passkey/options', { method: 'POST' })).body.options
  const show = (browser: Browser, response: unknown) =>
    browser.call('/api/auth/passkey', { body: { response } })
  return {
    /** a browser at an address of its own */
    somebody,
    inBrowser: async (email: string) => {
      const browser = somebody()
      await browser.signIn(email)
      return browser
    },
    begin,
    finish,
    /** adds the passkey of this authenticator to the account that is signed in there; answers its id */
    add: async (browser: Browser, authenticator: Authenticator): Promise<string> => {
      const { body } = await begin(browser)
      return (await finish(browser, authenticator.create(body.options))).body.id
    },
    atDoor,
    show,
    enter: async (authenticator: Authenticator, browser = somebody()) => ({
      browser,
      answer: await show(browser, authenticator.get(await atDoor(browser))),
    }),
    /** what the account's owner reads, newest first */
    actions: async (browser: Browser) =>
      (await browser.call('/api/v1/account/activity')).body.items.map(
        ({ action, detail }: { action: string; detail: string }) => [action, detail],
      ),
  }
}
