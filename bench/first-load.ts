import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../scripts/chromium.mjs'
import type { Row } from './table.ts'

/** What a browser really loads for the meters list, measured in Chromium; scripts compressed as the server would with gzip. */
export async function firstLoad(
  address: string,
  path: string,
  cookie: { name: string; value: string },
): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const context = await browser.newContext({ locale: 'fr-BE' })
    await context.addCookies([{ name: cookie.name, value: cookie.value, url: address }])
    const page = await context.newPage()
    const scripts = new Map<string, number>()
    page.on('response', async (response) => {
      if (!/\.js($|\?)/.test(response.url())) return
      scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
    })
    const begun = performance.now()
    await page.goto(address + path)
    await page.getByRole('table').getByRole('row').nth(1).waitFor()
    const shown = performance.now() - begun
    await page.waitForLoadState('networkidle')
    const kilobytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000
    return [
      { what: 'First load of the meters list: JavaScript, gzip', measured: kilobytes, unit: 'kB', goal: 250 },
      {
        what: 'First load of the meters list: until its rows stand',
        measured: shown,
        unit: 'ms',
        goal: null,
        note: 'local, cold cache',
      },
    ]
  } finally {
    await browser.close()
  }
}
