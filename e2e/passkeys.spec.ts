import { makePerson } from './person.ts'
import { expect, expectAccessible, picture, signIn, sql, test } from './story.ts'

// What differs on a phone is only the browser's own window, which no test sees.
test.skip(({ isMobile }) => isMobile, 'told once')

test('somebody adds a passkey, signs in with it alone, and no longer once it was removed', async ({
  page,
  context,
}) => {
  // Chromium's own authenticator: discoverable, and somebody has put a finger on it.
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  const { id, email } = await makePerson('Élise Vandenbroucke')
  await signIn(page, email)
  await page.goto('/account/security')
  const card = page.locator('section', { hasText: 'Clés d’accès' })
  await card.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom').fill('Mon portable')
  await expectAccessible(page, 'a new passkey')
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await expect(card.getByText('Mon portable')).toBeVisible()
  await expectAccessible(page, 'passkeys')
  await picture(page, 'passkeys')

  // This device has one: it makes no second.
  await card.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await expect(dialog.getByRole('alert')).toContainText('déjà une clé d’accès')
  await dialog.getByRole('button', { name: 'Annuler' }).click()

  await context.clearCookies()
  await page.goto('/sign-in?next=/account/security')
  const door = page.getByRole('button', { name: 'Utiliser une clé d’accès' })
  await expect(door).toBeVisible()
  // No other service is configured here.
  await expect(page.getByRole('button', { name: /Keycloak|OpenID/ })).toHaveCount(0)
  await expectAccessible(page, 'the door')
  await door.click()
  await expect(page).toHaveURL(/\/account\/security$/)

  await card.getByRole('button', { name: 'Retirer Mon portable' }).click()
  await dialog.getByRole('button', { name: 'Retirer' }).click()
  await expect(card.getByText('Vous n’avez pas encore de clé d’accès.')).toBeVisible()
  await context.clearCookies()
  await page.goto('/sign-in')
  await door.click()
  await expect(page.getByRole('alert')).toContainText('n’a pas été acceptée')
  await expectAccessible(page, 'a passkey that is none any more')
  const lines = await sql('select action from auth.account_line where user_id = $1 order by at, id', [id])
  expect(lines.map(({ action }) => action)).toEqual(['passkey-added', 'passkey-removed'])
})
