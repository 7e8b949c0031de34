import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, expect, type TestInfo, test } from '@playwright/test'
import { languages } from '../src/domain/words/words.ts'
import { createAMeter } from '../src/web/guides/create-a-meter.guide.ts'
import { textsOf } from './guides/texts.ts'
import { expectAccessible, expectNoSidewaysScroll } from './story.ts'

// The browser opens the files from the disk, as somebody would who got the folder in the post.
let site = ''
test.beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'optimce-site-'))
  const args = ['scripts/guides.ts', '--out', site, '--no-pictures']
  await promisify(execFile)(process.execPath, args)
})
test.afterAll(() => rm(site, { recursive: true, force: true }))

async function open(browser: Browser, info: TestInfo, path: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ ...info.project.use, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(site, path)).href)
  return page
}

test(
  'without a script the whole guide can be read, with its pictures, in every language',
  { tag: '@once' },
  async ({ browser }, info) => {
    for (const language of languages) {
      const texts = textsOf(language)
      const page = await open(browser, info, `${language}/index.html`, false)
      await page.getByRole('link', { name: texts['guide.create-a-meter.title']! }).click()
      await expect(page.getByRole('article')).toHaveCount(createAMeter.steps.length)
      for (const step of createAMeter.steps)
        await expect(
          page.getByRole('article').filter({ hasText: texts[`guide.create-a-meter.${step.id}.text`]! }),
        ).toBeVisible()
      const picture = page.getByRole('img', { name: texts['guide.create-a-meter.add.alt']! })
      await expect(picture).toHaveJSProperty('naturalWidth', 1440)
      await expectNoSidewaysScroll(page)
      await page.getByRole('link', { name: texts['guides.layout-phone']! }).click()
      await expect(picture).toHaveJSProperty('naturalWidth', 780)
      await page.context().close()
    }
  },
)

test('with a script the pages turn, the index is searched, and axe finds nothing', async ({
  browser,
}, info) => {
  const texts = textsOf('de')
  const page = await open(browser, info, 'de/index.html', true)
  await page.getByRole('searchbox').fill('zahler anlegen')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([texts['guide.create-a-meter.title']!])
  await page.getByRole('heading', { level: 3 }).getByRole('link').click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/create-a-meter\.html#location$/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    texts['guide.create-a-meter.location.title']!,
  )
  await page.getByRole('link', { name: texts['guides.allSteps']! }).click()
  await expect(page.getByRole('article')).toHaveCount(createAMeter.steps.length)
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    textsOf('fr')['guide.create-a-meter.title']!,
  )
  await expectAccessible(page, 'static guide')
  await page.context().close()
})
