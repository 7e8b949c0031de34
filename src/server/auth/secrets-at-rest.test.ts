import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { type Browser, browserOf } from '../testing/accounts.ts'
import { openTestHouse, password, signIn, type TestHouse } from '../testing/test-house.ts'
import { codeOf } from '../testing/totp.ts'

let house: TestHouse
let tests = 0
const email = 'south-manager@optimce.test'
const path = '/api/v1/account/second-factor'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
})
beforeEach(async () => {
  for (const table of ['session', '"twoFactor"', 'used_code', 'failed_sign_in', 'verification'])
    await house.owner(`delete from auth.${table}`)
  await house.owner('update auth."user" set "twoFactorEnabled" = false')
})
afterAll(() => house.close())

const inBrowser = async () => {
  const browser = browserOf(house, `192.0.2.${++tests}`)
  await browser.signIn(email)
  return browser
}
async function turnOn(browser: Browser) {
  const { body } = await browser.call(path, { body: { password } })
  await browser.call(`${path}/confirmation`, { body: { code: codeOf(body.uri) } })
  return body as { uri: string; secret: string; backupCodes: string[] }
}
/** The same server on the same database, with the key of another data folder. */
async function elsewhere<T>(work: (app: TestHouse['app']) => Promise<T>, filesFolder?: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'optimce-key-'))
  const { database, clock } = house
  const publicUrl = 'http://localhost:3000'
  const app = await buildApp({ database, clock, publicUrl, filesFolder: filesFolder ?? folder })
  try {
    return await work(app)
  } finally {
    await app.close()
    await rm(folder, { recursive: true })
  }
}
const isIn = async (app: TestHouse['app'], cookie: string) =>
  (await app.inject({ url: '/api/v1/me', headers: { cookie } })).statusCode === 200
/** All that the schema `auth` holds, as a copy of the database would. */
async function copy(): Promise<string> {
  const tables = await house.owner(`select tablename as name from pg_tables where schemaname = 'auth'`)
  const rows = await Promise.all(
    tables.map(({ name }) => house.owner(`select row_to_json(t)::text as row from auth."${name}" t`)),
  )
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

describe('a copy of the database', () => {
  it('has no token that signs anybody in: neither as it is nor signed with what stands beside it', async () => {
    const cookie = await signIn(house.app, email)
    const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!
    expect(await copy()).not.toContain(token)
    const [{ kept }] = await house.owner('select token as kept from auth.session')
    expect(kept).toMatch(/^[0-9a-f]{64}$/)
    // As if the hash were the token, with a signature that was good once.
    const signature = decodeURIComponent(cookie.split('=')[1]!).split('.')[1]!
    expect(await isIn(house.app, `optimce.session_token=${encodeURIComponent(`${kept}.${signature}`)}`)).toBe(
      false,
    )
  })

  it('is refused a token that is no hash', async () => {
    await signIn(house.app, email)
    await expect(house.owner(`update auth.session set token = 'as it is'`)).rejects.toThrow('token_is_a_hash')
  })

  it('with another key beside it accepts no cookie, and opens no second factor', async () => {
    const browser = await inBrowser()
    const { secret } = await turnOn(browser)
    const cookie = await signInWithBackup()
    await elsewhere(async (app) => expect(await isIn(app, cookie)).toBe(false))
    await elsewhere(async (app) => expect(await isIn(app, cookie)).toBe(true), house.filesFolder)
    const [row] = await house.owner('select secret, "backupCodes" as codes from auth."twoFactor"')
    const [{ within }] = await house.owner('select value as within from auth.secret')
    expect(await copy()).not.toContain(secret)
    for (const data of [row.secret, row.codes]) {
      const ciphertext = data.replace(/^\$ba\$1\$/, '')
      expect(ciphertext).not.toBe(data)
      await expect(symmetricDecrypt({ key: within, data: ciphertext })).rejects.toThrow()
    }
  })

  const signInWithBackup = async () => {
    await house.owner('delete from auth.session')
    await house.owner('update auth."user" set "twoFactorEnabled" = false')
    const cookie = await signIn(house.app, email)
    await house.owner('update auth."user" set "twoFactorEnabled" = true')
    return cookie
  }
})

describe('a second factor from before', () => {
  it('is encrypted anew at the start, and its codes and backup codes are good as before', async () => {
    const { uri, backupCodes } = await turnOn(await inBrowser())
    const [{ within }] = await house.owner('select value as within from auth.secret')
    const old = {
      secret: await symmetricEncrypt({ key: within, data: secretOf(uri) }),
      codes: await symmetricEncrypt({ key: within, data: JSON.stringify(backupCodes) }),
    }
    await house.owner('update auth."twoFactor" set secret = $1, "backupCodes" = $2', [old.secret, old.codes])
    await elsewhere(async () => {}, house.filesFolder)
    const [row] = await house.owner('select secret, "backupCodes" as codes from auth."twoFactor"')
    for (const data of [row.secret, row.codes]) expect(data).toMatch(/^\$ba\$1\$/)
    await house.owner('delete from auth.used_code')
    for (const code of [codeOf(uri), backupCodes[0]!]) {
      const browser = await inBrowser()
      const entered = await browser.call('/api/auth/sign-in/code', { body: { code } })
      expect(entered).toMatchObject({ status: 200, body: { email } })
    }
  })
})

/** The secret itself, which stands in the address for the app in base 32. */
function secretOf(uri: string): string {
  const text = new URL(uri).searchParams.get('secret')!
  const bits = [...text]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString()
}
