import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import pg from 'pg'
import { meterBody } from '../src/server/testing/examples.ts'

export type FreshCommunity = { id: string; name: string; memberId: string; memberName: string }

/** Where the product under test and its database are, set by start-server.ts. */
function environment(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the stories with npm test`)
  return value
}
export const demo = { email: 'demo@optimce.test', password: () => environment('OPTIMCE_E2E_PASSWORD') }

/** Runs SQL as the owner of the database: only to set a scene, never to do the job of a story. */
export async function sql<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: environment('OPTIMCE_E2E_DATABASE_URL') })
  await client.connect()
  try {
    return (await client.query<T>(text, values)).rows
  } finally {
    await client.end()
  }
}

export async function signIn(page: Page, email = demo.email) {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email, password: demo.password() },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Each story works in a community of its own, so stories may run at once and need no order. */
export async function makeCommunity(
  page: Page,
  { email = demo.email, name }: { email?: string; name?: string } = {},
): Promise<FreshCommunity> {
  const id = randomUUID()
  name ??= `Énergie de la Place ${id.slice(0, 4)}`
  await sql(`insert into communities (id, name, region, regulator) values ($1, $2, 'WAL', 'BE-WAL-CWAPE')`, [
    id,
    name,
  ])
  await sql(
    `insert into community_users (community_id, user_id, role) select $1, id, 'admin' from auth."user" where email = $2`,
    [id, email],
  )
  let memberId = ''
  for (const [firstName, lastName] of [
    ['Marie', 'Dupont'],
    ['Jean-François', 'Lefèvre'],
    ['Élise', 'Vandenbroucke'],
  ]) {
    const made = await page.request.post(`/api/v1/communities/${id}/members`, {
      data: {
        kind: 'individual',
        name: lastName,
        firstName,
        email: `${lastName === 'Dupont' ? 'marie' : 'someone'}@example.be`,
      },
    })
    expect(made.status(), await made.text()).toBe(201)
    memberId ||= (await made.json()).id
  }
  return { id, name, memberId, memberName: 'Marie Dupont' }
}

/** From now on who tells the story is a plain member of the community, or (null) none; somebody else administers it. */
export async function stepDown(communityId: string, role: 'member' | null) {
  await sql(
    `insert into community_users select $1, id, 'admin' from auth."user" where email = 'member@optimce.test'
     on conflict (community_id, user_id) do update set role = 'admin'`,
    [communityId],
  )
  const me = `community_id = $1 and user_id = (select id from auth."user" where email = $2)`
  await sql(
    role
      ? `update community_users set role = 'member' where ${me}`
      : `delete from community_users where ${me}`,
    [communityId, demo.email],
  )
}

/** A meter that is there before the story begins: an ordinary home without production, unless it is told otherwise. */
export async function addMeter(
  page: Page,
  communityId: string,
  { address, configuration, ...changes }: NonNullable<Parameters<typeof meterBody>[0]> = {},
): Promise<{ id: string; ean: string; version: number; configuration: { id: string } }> {
  const made = await page.request.post(`/api/v1/communities/${communityId}/meters`, {
    data: meterBody({
      address: { box: null, ...address },
      readingFrequency: 'quarter-hourly',
      configuration: {
        from: '2025-01-01',
        samplingPowerKva: 9.2,
        productionChain: 'none',
        injectionStatus: 'none',
        generatingCapacityKva: 0,
        ...configuration,
      },
      ...changes,
    }),
  })
  expect(made.status(), await made.text()).toBe(201)
  return made.json()
}

export const test = base.extend<{ community: FreshCommunity; policyHolds: undefined }>({
  // What the browser refuses because of our own security policy is broken for everybody: no story passes over it.
  policyHolds: [
    async ({ context }, use) => {
      const refused: string[] = []
      context.on('console', (message) => {
        if (/content security policy|permissions policy/i.test(message.text())) refused.push(message.text())
      })
      await use(undefined)
      expect(refused, 'refused by the security policy').toEqual([])
    },
    { auto: true },
  ],
  community: async ({ page }, use) => {
    await signIn(page)
    await use(await makeCommunity(page))
  },
})

/** To a place of the navigation; on a phone the bar has no room for all of them, and the others are in its sheet. */
export async function goToPlace(page: Page, name: string) {
  const navigation = page.getByRole('navigation')
  await expect(navigation.getByRole('link').first()).toBeVisible()
  const link = navigation.getByRole('link', { name })
  if ((await link.count()) > 0) return link.click()
  await navigation.getByRole('button').last().click()
  await page.getByRole('dialog').getByRole('link', { name }).click()
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What can differ from one scheme to the other. */
const aboutColours = ['color-contrast', 'link-in-text-block']

/** No finding of axe for WCAG 2.2 AA, in light and, as far as it is about colours, in dark. */
export async function expectAccessible(page: Page, where: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The app follows the system a moment later; a page without it follows at once.
    if (await page.locator('html[data-mantine-color-scheme]').count())
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    // The colours of the other scheme have arrived once a frame is painted and nothing is on its way any more.
    await page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    })
    // Rows about to be replaced are dimmed on purpose.
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    // Without frames of other sites axe needs no page of its own to put its findings together.
    // What is right is not wanted, and naming every element of it takes as long as looking.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(wcag)
      : axe.withRules(aboutColours)
    ).analyze()
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)
    expect(found, `${where}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Nothing to scroll sideways, at this width and on the narrowest phone. */
export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}

export { expect }

/** A picture of what the story shows here; some of them stand in the README. */
export const picture = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/pictures/${name}.png` })
