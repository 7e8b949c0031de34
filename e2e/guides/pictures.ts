import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import type { Language } from '../../src/domain/words/words.ts'
import type { Guide, Step } from '../../src/web/guides/guide.ts'
import type { Box, Boxes } from '../../src/web/guides/pages/pictures.ts'
import boxes from '../../src/web/guides/pictures.json' with { type: 'json' }
import { withLabels } from '../../src/web/guides/with-labels.ts'
import { settled } from '../settled.ts'
import { control, type Scene } from './run-guide.ts'

/** Where `npm run guides` wants the pictures; a test takes none. */
const folder = process.env.OPTIMCE_GUIDE_PICTURES ?? ''
export const takesPictures = folder !== ''

const largest = 80_000 // bytes
const margin = 8 // px between a control and its outline

/**
 * Brings all that a step is about to the middle of the screen, the first of it in any case, and says where it is, once it
 * stays there: a page that is still being filled, or scrolled by the app, moves it again, and a list that is redrawn
 * takes it away.
 */
async function boxOf(scene: Scene, step: Step, isRight = (_box: Box) => {}): Promise<Box> {
  let box: Box | undefined
  await expect(async () => {
    await expect(scene.page.locator('[aria-busy="true"]')).toHaveCount(0)
    const before = await middleOf(scene, step)
    box = await middleOf(scene, step)
    expect(box).toEqual(before)
    isRight(box)
  }).toPass({ timeout: 10_000 })
  return box!
}

async function middleOf(scene: Scene, step: Step): Promise<Box> {
  const { page } = scene
  const controls = step.acts.map(({ target }) => control(scene, target))
  for (const each of controls) await settled(each)
  await controls[0]!.scrollIntoViewIfNeeded()
  const union = async () => {
    const rects = await Promise.all(controls.map((each) => each.evaluate(withLabels)))
    const left = Math.min(...rects.map((rect) => rect.left))
    const top = Math.min(...rects.map((rect) => rect.top))
    const right = Math.max(...rects.map((rect) => rect.right))
    const bottom = Math.max(...rects.map((rect) => rect.bottom))
    return { left, top, right, bottom }
  }
  const { width, height } = page.viewportSize()!
  const free = { top: 130, bottom: height - 90 } // clear of the heads and feet that stand still
  const now = await union()
  const wanted = Math.max(free.top, (free.top + free.bottom - (now.bottom - now.top)) / 2)
  // Wherever it was scrolled to before: the same each time.
  await controls[0]!.evaluate((element, by) => {
    let box: Element | null = element
    while (
      box &&
      !(box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
    )
      box = box.parentElement
    ;(box ?? document.scrollingElement)?.scrollBy({ top: by, behavior: 'instant' })
  }, now.top - wanted)
  const { left, top, right, bottom } = await union()
  const x = Math.max(0, left - margin)
  const y = Math.max(0, top - margin)
  return [x, y, Math.min(width, right + margin) - x, Math.min(height, bottom + margin) - y].map(
    Math.round,
  ) as Box
}

export const pictureName = (guide: Guide, layout: string, language: Language, step: Step) =>
  join(guide.id, layout, language, `${step.id}.webp`)

const tolerance = 16 // px by which a target may have moved before its picture is out of date

/** The kept picture of a step still shows its target where it is; of the languages whose pictures are kept. */
async function expectPictureIsTrue(scene: Scene, guide: Guide, step: Step, language: Language) {
  const kept = (boxes as unknown as Boxes)[guide.id]?.[scene.layout]?.[language]
  if (!kept) return
  const told = `${guide.id}, ${step.id}: the picture is out of date, run npm run guides`
  expect(kept[step.id], told).toBeDefined()
  await boxOf(scene, step, (box) => {
    for (const [i, was] of kept[step.id]!.entries())
      expect(Math.abs(box[i]! - was), `${told} (was ${kept[step.id]}, is ${box})`).toBeLessThanOrEqual(
        tolerance,
      )
  })
}

/**
 * Takes the picture of a step, as small as it has to be, and notes where its target is. In a test, which takes none, it
 * looks whether the kept one is still true.
 */
export async function takePicture(scene: Scene, guide: Guide, step: Step, language: Language) {
  const { page, layout } = scene
  if (!takesPictures) return await expectPictureIsTrue(scene, guide, step, language)
  const box = await boxOf(scene, step)
  const name = join(folder, pictureName(guide, layout, language, step))
  await mkdir(dirname(name), { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  for (const quality of [82, 70, 55, 40]) {
    const picture = await page.screenshot({
      path: name,
      type: 'webp',
      quality,
      animations: 'disabled',
      // A message that comes and goes would be on some pictures and not on others.
      style: '.mantine-Notifications-root { visibility: hidden }',
    })
    if (picture.length <= largest) break
    if (quality === 40) throw new Error(`${name} has ${picture.length} bytes`)
  }
  await note(join(folder, guide.id, layout, language, 'boxes.json'), step.id, box)
}

/** One file for each guide, layout and language, because several stories may run at once. */
async function note(path: string, step: string, box: Box) {
  const before = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
  await writeFile(path, `${JSON.stringify({ ...before, [step]: box }, null, 1)}\n`)
}
