import { expect, type Locator } from '@playwright/test'

/**
 * Where a thing is once it stands still. A list that floats follows what it belongs to a frame later: a click that goes
 * down on it and comes up beside it is none. People are slower than that; a story is not.
 */
export async function settled(thing: Locator): Promise<Locator> {
  await thing.scrollIntoViewIfNeeded()
  let before = ''
  await expect
    .poll(
      async () => {
        const box = JSON.stringify(await thing.boundingBox())
        const isStill = box !== 'null' && box === before
        before = box
        return isStill
      },
      { intervals: [60] },
    )
    .toBe(true)
  return thing
}
