import { codeOf } from '../src/server/testing/totp.ts'
import { makePerson } from './person.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, signIn, sql, test } from './story.ts'

const words = {
  desktop: {
    locale: 'fr-BE',
    turnOn: 'Activer',
    continue: 'Continuer',
    present: 'Mot de passe actuel',
    code: 'Code à six chiffres',
    kept: 'C’est noté',
    door: { email: 'Adresse e-mail', password: 'Mot de passe', submit: 'Se connecter', code: 'Code' },
    end: /^Déconnecter Firefox/,
    ended: 'Cet appareil est déconnecté.',
  },
  phone: {
    locale: 'en-GB',
    turnOn: 'Turn on',
    continue: 'Continue',
    present: 'Present password',
    code: 'Six-digit code',
    kept: 'I have kept them',
    door: { email: 'E-mail address', password: 'Password', submit: 'Sign in', code: 'Code' },
    end: /^Sign out Firefox/,
    ended: 'This device is signed out.',
  },
} as const

for (const layout of ['desktop', 'phone'] as const)
  test.describe(layout, () => {
    const say = words[layout]
    test.use({ locale: say.locale })
    test.skip(({ isMobile }) => isMobile !== (layout === 'phone'), 'told once per layout')

    test('somebody turns a second step on, is asked for a code at the next sign-in, and signs a strange device out', async ({
      page,
      browser,
      baseURL,
    }) => {
      const person = await makePerson('Élise Vandenbroucke')
      await signIn(page, person.email)
      await page.goto('/account/security')
      await page.getByRole('button', { name: say.turnOn, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(say.present, { exact: true }).fill(person.password)
      await dialog.getByRole('button', { name: say.continue }).click()
      await expect(dialog.getByRole('img', { name: /QR/ })).toBeVisible()
      const secret = (await dialog.locator('code').innerText()).replace(/\s/g, '')
      await expectAccessible(page, 'the picture for the app')
      await expectNoSidewaysScroll(page)
      await dialog.getByLabel(say.code).fill(codeOf(`otpauth://totp/x?secret=${secret}`))
      await dialog.getByRole('button', { name: say.turnOn, exact: true }).click()
      await expect(dialog.getByRole('listitem')).toHaveCount(10)
      const backup = await dialog.getByRole('listitem').first().innerText()
      await dialog.getByRole('button', { name: say.kept }).click()
      await expect(dialog).toBeHidden()

      // The password is no longer enough: elsewhere somebody who knows it stands before the code.
      const elsewhere = await browser.newContext({
        baseURL: baseURL!,
        locale: say.locale,
        userAgent: 'Firefox/142.0',
      })
      const door = await elsewhere.newPage()
      await door.goto('/sign-in')
      await door.getByLabel(say.door.email).fill(person.email)
      await door.getByLabel(say.door.password, { exact: true }).fill(person.password)
      await door.getByRole('button', { name: say.door.submit }).click()
      await door.getByLabel(say.door.code, { exact: true }).fill('000000')
      await door.getByRole('button', { name: say.door.submit }).click()
      await expect(door.getByRole('alert')).toBeVisible()
      await expectAccessible(door, 'the code at the door')
      await door.getByLabel(say.door.code, { exact: true }).fill(backup)
      await door.getByRole('button', { name: say.door.submit }).click()
      await expect(door).not.toHaveURL(/sign-in/)

      await page.reload()
      await expectAccessible(page, 'security')
      await expectNoSidewaysScroll(page)
      await picture(page, `security-${layout}`)
      await page.getByRole('button', { name: say.end }).click()
      await expect(page.getByText(say.ended)).toBeVisible()
      await door.goto('/')
      await expect(door).toHaveURL(/sign-in/)
      await elsewhere.close()
      const lines = await sql('select action from auth.account_line where user_id = $1 order by at, id', [
        person.id,
      ])
      expect(lines.map(({ action }) => action)).toEqual(['second-factor-on', 'session-ended'])
    })
  })
