import type { Page } from '@playwright/test'
import { keyBody } from '../src/server/testing/examples.ts'
import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`)
const iteration = (isMobile: boolean, number: number) => `${isMobile ? 'Iteration' : 'Itération'} ${number}`
/** The shares of the key that the page shows, as the server has it. */
async function saved(page: Page, communityId: string) {
  await expect(page).toHaveURL(/\/keys\/[0-9a-f-]{36}$/)
  const id = page.url().split('/').at(-1)
  return (await page.request.get(`/api/v1/communities/${communityId}/keys/${id}`)).json()
}

test('a key is made in the grid: 40/40/20 at 70 %, pro rata at 30 %, with sums that say what is missing', async ({
  page,
  community,
  isMobile,
  say,
}, info) => {
  test.setTimeout(90_000)
  await page.goto(`/communities/${community.id}/keys`)
  await page
    .getByRole('link', { name: say('allocation.add'), exact: true })
    .first()
    .click()
  await page.getByRole('textbox', { name: say('allocation.name'), exact: true }).fill('Clé d’été')
  for (const [i, name] of ['Anne', 'Bram', 'Chloé'].entries()) {
    await cell(page, i, 0).fill(name)
    await cell(page, i, 0).press('Enter')
  }
  // From cell to cell as in a spreadsheet; 33.3 three times is not 100 %.
  await cell(page, 0, 1).focus()
  for (let i = 0; i < 3; i++) {
    await page.keyboard.type(isMobile ? '33.3' : '33,3')
    await page.keyboard.press('ArrowDown')
  }
  const sums = page.locator('thead output')
  await expect(sums.last()).toContainText(isMobile ? '0.1' : '0,1')
  for (const [i, share] of ['40', '40', '20'].entries()) await cell(page, i, 1).fill(share)
  await expect(sums.last()).toContainText('100')
  await page.getByRole('button', { name: say('allocation.undo') }).click()
  await expect(cell(page, 2, 1)).toHaveValue(isMobile ? '33.3' : '33,3')
  await page.getByRole('button', { name: say('allocation.redo') }).click()
  await expect(cell(page, 2, 1)).toHaveValue('20')

  await page.locator('[data-weight="0"]').fill('70')
  await expect(sums.first()).toContainText('30')
  await page.getByRole('button', { name: say('allocation.addIteration') }).click()
  if (isMobile) await page.getByText(iteration(true, 2), { exact: true }).first().click()
  await expect(page.locator('[data-weight="1"]')).toHaveValue('30')
  await expect(cell(page, 0, 2)).toHaveValue(say('allocation.proRata'))
  // What pro rata comes to is reckoned on an example; the help of a column opens by the keyboard.
  if (!isMobile) await expect(page.getByText(/≈ 0,50 kWh/)).toBeVisible()
  await page
    .getByRole('button', { name: new RegExp(iteration(isMobile, 2)) })
    .first()
    .press('Enter')
  await expect(page.getByText(say('allocation.help-iteration'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'the grid')
  await expectNoSidewaysScroll(page)
  await picture(page, `key-grid-${info.project.name}`)
  await page.getByRole('button', { name: say('allocation.create') }).click()
  const key = await saved(page, community.id)
  expect(key.iterations).toEqual([
    { weight: 7000, shares: [4000, 4000, 2000] },
    { weight: 3000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] },
  ])
  await expect(page.getByRole('heading', { level: 1, name: 'Clé d’été' })).toBeVisible()
  await expectAccessible(page, 'a key')
  await expectNoSidewaysScroll(page)
})

test('a key is made step by step: three participants, 70 pro rata and the 30 that are left', async ({
  page,
  community,
  say,
}) => {
  await page.goto(`/communities/${community.id}/keys`)
  await page
    .getByRole('button', { name: say('allocation.otherWays') })
    .first()
    .click()
  await page.getByRole('menuitem', { name: say('allocation.stepByStep') }).click()
  const next = page.getByRole('button', { name: say('common.next'), exact: true })
  await next.click()
  await expect(page.getByRole('textbox', { name: say('allocation.howMany') })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await page.getByRole('textbox', { name: say('allocation.howMany') }).fill('3')
  await next.click()
  await expect(page.locator('form input')).toHaveCount(3)
  await page.locator('form input').first().fill('Anne')
  await next.click()
  await page.locator('form input[inputmode=decimal]').first().fill('70')
  await expect(page.locator('form input[inputmode=decimal]').nth(1)).toHaveValue('30')
  await expectAccessible(page, 'the iterations of the wizard')
  await next.click()
  await page.getByRole('textbox', { name: say('allocation.name'), exact: true }).fill('Quartier')
  await next.click()
  await expect(cell(page, 0, 0)).toHaveValue('Anne')
  await expect(cell(page, 2, 1)).toHaveValue(say('allocation.proRata'))
  await page.getByRole('button', { name: say('allocation.create') }).click()
  expect((await saved(page, community.id)).iterations).toEqual(
    [7000, 3000].map((weight) => ({ weight, shares: ['pro-rata', 'pro-rata', 'pro-rata'] })),
  )
})

test('a key of 50/50 becomes 60/40: another version, and the first stays to be looked at', async ({
  page,
  community,
  say,
}) => {
  const body = keyBody({ iterations: [{ weight: 10_000, shares: [5000, 5000] }] })
  const made = await page.request.post(`/api/v1/communities/${community.id}/keys`, { data: body })
  const { id } = await made.json()
  await page.goto(`/communities/${community.id}/keys/${id}`)
  await page.getByRole('link', { name: say('allocation.change'), exact: true }).click()
  await cell(page, 0, 1).fill('60')
  await page.getByRole('button', { name: say('allocation.save'), exact: true }).click()
  // 110 % is refused where it stands, and nothing is lost.
  await expect(page.getByRole('alert')).toContainText(say('error.key-shares-above-whole'))
  await cell(page, 1, 1).fill('40')
  // Somebody else saves 55/45 meanwhile: who edits sees what is different, and says which of the two goes on.
  const theirs = { ...body, iterations: [{ weight: 10_000, shares: [5500, 4500] }] }
  await page.request.patch(`/api/v1/communities/${community.id}/keys/${id}`, { data: theirs })
  await page.getByRole('button', { name: say('allocation.save'), exact: true }).click()
  const meanwhile = page.getByRole('alert').filter({ hasText: say('allocation.meanwhileText') })
  await expect(meanwhile).toContainText('50 % → 55 %')
  await expect(meanwhile).toContainText('60 %')
  await expectAccessible(page, 'somebody else saved the key')
  await meanwhile.getByRole('button', { name: say('allocation.takeTheirs') }).click()
  await expect(cell(page, 1, 1)).toHaveValue('45')
  await page.getByRole('button', { name: say('allocation.undo') }).click()
  await expect(cell(page, 1, 1)).toHaveValue('40')
  await page.getByRole('button', { name: say('allocation.save'), exact: true }).click()
  expect(await saved(page, community.id)).toMatchObject({
    version: 3,
    iterations: [{ shares: [6000, 4000] }],
  })
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(page.getByRole('cell', { name: '50 %' })).toHaveCount(2)

  await page.getByRole('button', { name: say('allocation.more') }).click()
  await page.getByRole('menuitem', { name: say('allocation.delete') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('allocation.delete') })
    .click()
  await expect(page).toHaveURL(/\/keys$/)
})
