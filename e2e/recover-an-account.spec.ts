import { makePerson } from './person.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, sql, test } from './story.ts'

const words = {
  desktop: {
    locale: 'fr-BE',
    forgotten: 'Mot de passe oublié ?',
    email: 'Adresse e-mail',
    send: 'Envoyer le lien',
    sent: 'Regardez vos e-mails',
    password: 'Nouveau mot de passe',
    choose: 'Enregistrer le mot de passe',
    signIn: 'Se connecter',
    typed: 'Mot de passe',
    newKey: 'Créer une clé',
    what: 'À quoi sert-elle ?',
    kept: 'Je l’ai copiée',
    revoke: /^Révoquer Tableur/,
    doRevoke: 'Révoquer',
  },
  phone: {
    locale: 'en-GB',
    forgotten: 'Forgotten your password?',
    email: 'E-mail address',
    send: 'Send the link',
    sent: 'Look at your e-mails',
    password: 'New password',
    choose: 'Save the password',
    signIn: 'Sign in',
    typed: 'Password',
    newKey: 'Make a key',
    what: 'What is it for?',
    kept: 'I have copied it',
    revoke: /^Revoke Tableur/,
    doRevoke: 'Revoke',
  },
} as const
const chosen = 'une toute nouvelle phrase'

for (const layout of ['desktop', 'phone'] as const)
  test.describe(layout, () => {
    const say = words[layout]
    test.use({ locale: say.locale })
    test.skip(({ isMobile }) => isMobile !== (layout === 'phone'), 'told once per layout')

    test('somebody who forgot the password chooses another with the link of a mail', async ({ page }) => {
      const { email } = await makePerson('Jean-François Lefèvre')
      await page.goto('/sign-in')
      await page.getByRole('link', { name: say.forgotten }).click()
      // The page before asks for an address too.
      await expect(page.getByRole('button', { name: say.send })).toBeVisible()
      await page.getByLabel(say.email).fill(email)
      await page.getByRole('button', { name: say.send }).click()
      await expect(page.getByRole('heading', { name: say.sent })).toBeVisible()
      await expectAccessible(page, 'the mail is on its way')
      const [mail] = await sql<{ link: string }>('select link from mails where address = $1', [email])
      await page.goto(mail!.link)
      await page.getByLabel(say.password, { exact: true }).fill(chosen)
      await expectAccessible(page, 'another password')
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: say.choose }).click()
      await page.getByRole('link', { name: say.signIn }).click()
      await page.getByLabel(say.email).fill(email)
      await page.getByLabel(say.typed, { exact: true }).fill(chosen)
      await page.getByRole('button', { name: say.signIn }).click()
      await expect(page).not.toHaveURL(/sign-in/)
    })

    test('a key is made, works in a program, and no longer once it was revoked', async ({
      page,
      playwright,
      baseURL,
    }) => {
      const { email } = await makePerson('Marie Dupont')
      await signIn(page, email)
      await page.goto('/account/keys')
      await page.getByRole('button', { name: say.newKey }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(say.what).fill('Tableur')
      await expectAccessible(page, 'a new key')
      await dialog.getByRole('button', { name: say.newKey }).click()
      const key = await dialog.locator('code').innerText()
      await dialog.getByRole('button', { name: say.kept }).click()
      const program = await playwright.request.newContext({
        baseURL: baseURL!,
        extraHTTPHeaders: { authorization: `Bearer ${key}` },
      })
      expect(await (await program.get('/api/v1/me')).json()).toMatchObject({ email })
      await expectAccessible(page, 'keys')
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: say.revoke }).click()
      await dialog.getByRole('button', { name: say.doRevoke, exact: true }).click()
      await expect(page.getByRole('listitem')).toHaveCount(0)
      expect((await program.get('/api/v1/me')).status()).toBe(401)
      await program.dispose()
    })
  })
