import { chromium } from '@playwright/test'
import { findChromium } from '../scripts/chromium.mjs'
import type { Row } from './table.ts'

const participants = 300
const keys = 60

/**
 * What a key that is pressed in the grid of an allocation key costs, of 300 participants by 3 iterations, in Chromium: from
 * the key until the frame after it is drawn.
 */
export async function keyEditor(
  address: string,
  communityId: string,
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
      '--disable-sync',
    ],
  })
  try {
    const context = await browser.newContext({ locale: 'fr-BE', viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name: cookie.name, value: cookie.value, url: address }])
    const page = await context.newPage()
    await page.goto(`${address}/communities/${communityId}/keys/new`)
    const add = page.getByRole('button', { name: 'Ajouter une itération' })
    for (let k = 0; k < 2; k++) await add.click()
    const rows = Array.from(
      { length: participants },
      (_, i) => `Participant ${i + 1}\t0,33\tprorata\t0,3`,
    ).join('\n')
    await page.locator('[data-cell="0:0"]').evaluate((cell, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', text)
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, rows)
    await page.locator(`[data-cell="${participants - 1}:3"]`).waitFor()
    const measured = await page.evaluateHandle(() => {
      const times: number[] = []
      window.addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => times.push(performance.now() - timeStamp)
            port2.postMessage(null)
          }),
        true,
      )
      return times
    })
    await page.locator('[data-cell="150:1"]').focus()
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press(i % 4 === 3 ? 'ArrowDown' : String((i % 3) + 1))
      await page.waitForTimeout(100) // somebody types no faster, and the example follows between two keys
    }
    const times = (await measured.jsonValue()).sort((a, b) => a - b)
    const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!
    return [
      {
        what: `A key pressed in the grid of ${participants} participants × 3 iterations: p95 until it is drawn`,
        measured: at(0.95),
        unit: 'ms',
        goal: 50,
        note: `median ${at(0.5).toFixed(0)} ms, ${times.length} keys`,
      },
    ]
  } finally {
    await browser.close()
  }
}
