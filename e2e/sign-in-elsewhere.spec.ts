import { expect, test } from '@playwright/test'
import { legalVersions } from '../src/domain/auth/consent.ts'
import { identityProvider, oidcClient } from '../src/server/testing/identity-provider.ts'
import { codeOf } from '../src/server/testing/totp.ts'
import { withEmptyInstallation } from './empty-installation.ts'
import { textsOf } from './guides/texts.ts'
import { expectAccessible, expectNoSidewaysScroll } from './story.ts'

test('somebody signs in through another service, and gives the code of its second step there too', async ({
  browser,
  isMobile,
}, info) => {
  test.setTimeout(120_000)
  // English on a phone, French on a desktop; the pages of the service are its own.
  const words = textsOf(isMobile ? 'en' : 'fr')
  const say = (key: string) => words[key]!
  const provider = await identityProvider()
  const environment = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: oidcClient.clientId,
    OIDC_CLIENT_SECRET: oidcClient.clientSecret,
    OIDC_NAME: 'Keycloak de la ville',
  }
  await withEmptyInstallation(async (address) => {
    await provider.start(address)
    const context = await browser.newContext({
      ...info.project.use,
      baseURL: address,
      locale: isMobile ? 'en-GB' : 'fr-BE',
    })
    const page = await context.newPage()
    const password = 'a long and short sentence'
    const account = { name: 'An Claes', email: 'an@voorbeeld.be', password, consent: legalVersions }
    const community = { name: 'Zonnedelen Gent', region: 'VLA' }
    const begun = await page.request.post('/api/v1/installation', {
      data: { account, community, start: 'empty' },
    })
    expect(begun.ok(), await begun.text()).toBe(true)
    const factor = '/api/v1/account/second-factor'
    const { uri, backupCodes } = await (await page.request.post(factor, { data: { password } })).json()
    await page.request.post(`${factor}/confirmation`, { data: { code: codeOf(uri) } })
    await context.clearCookies()

    await page.goto('/sign-in?next=/account/security')
    const door = page.getByRole('button', { name: say('door.with').replace('{name}', environment.OIDC_NAME) })
    await expect(door).toBeVisible()
    await expectAccessible(page, 'the door with another service')
    await expectNoSidewaysScroll(page)
    // What would get into a page runs nowhere and tells nobody: our policy is kept by the browser.
    expect(
      await page.evaluate(async (elsewhere) => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "taken over"'
        document.head.append(script)
        const told = await fetch(elsewhere, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        )
        return [document.title.includes('taken over'), told]
      }, `${provider.issuer}/.well-known/openid-configuration`),
    ).toEqual([false, false])
    await door.click()
    await page.getByPlaceholder('Enter any login').fill(account.email)
    await page.getByPlaceholder('and password').fill('any')
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()

    await expect(page.getByRole('heading', { name: say('door.codeTitle') })).toBeVisible()
    expect((await page.request.get('/api/v1/me')).status()).toBe(401)
    await page.getByLabel(say('door.code'), { exact: true }).fill(backupCodes[0])
    await page.getByRole('button', { name: say('signIn.submit'), exact: true }).click()
    await expect(page).toHaveURL(/\/account\/security$/)
    await expect(page.getByText(say('accountAction.oidc-linked'))).toBeVisible()
    await context.close()
  }, environment).finally(provider.close)
})
