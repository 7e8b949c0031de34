import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { childFile, expectKept, kill, openLaunchPad, write } from '../testing/launching.ts'
import { canEnter } from './postgres-user.ts'

const nobody = { uid: 65534, gid: 65534, name: 'nobody' }
const isRoot = process.getuid?.() === 0
// A stranger must be able to read this checkout, or it cannot run anything from it.
const asNobody = isRoot && [childFile, process.execPath].every((file) => canEnter(join(file, '..'), nobody))

let folder: string
let pad: Awaited<ReturnType<typeof openLaunchPad>>
const launch = (dataFolder: string) => pad.launch(dataFolder)

beforeEach(async () => {
  pad = await openLaunchPad()
  folder = pad.folder
})
afterEach(() => pad.close())

describe.skipIf(!isRoot)('as root', () => {
  test('the database runs as somebody else', async () => {
    const one = await launch(join(folder, 'data'))
    expect((await stat(`/proc/${one.pid}`)).uid).not.toBe(0)
    expect((await stat(join(folder, 'data', 'postgres'))).uid).not.toBe(0)
  })

  test('a data folder with an owner has its database run by that owner', async () => {
    await mkdir(join(folder, 'data'))
    await chown(join(folder, 'data'), nobody.uid, nobody.gid)
    const one = await launch(join(folder, 'data'))
    expect((await stat(`/proc/${one.pid}`)).uid).toBe(nobody.uid)
  })

  test('where the database user cannot get in, the database is elsewhere, found again, and moves with its folder', async () => {
    await chmod(folder, 0o700)
    const first = await launch(join(folder, 'data'))
    expect(first.home.startsWith(folder)).toBe(false)
    await write(first.url)
    await first.stop()
    const second = await launch(join(folder, 'data'))
    expect(second.home).toBe(first.home)
    await expectKept(second.url)
    await second.stop()
    await cp(join(folder, 'data'), join(folder, 'copy'), { recursive: true })
    await expect(launch(join(folder, 'copy'))).rejects.toThrow(/was not copied/)
    await rm(join(folder, 'copy'), { recursive: true })
    await rename(join(folder, 'data'), join(folder, 'moved'))
    await expectKept((await launch(join(folder, 'moved'))).url)
  })
})

describe.skipIf(!asNobody)('as an ordinary user', () => {
  test('everything is that user’s own, in a folder nobody else can enter', async () => {
    await chown(folder, nobody.uid, nobody.gid)
    await chmod(folder, 0o700)
    const { child, pid, url, refused } = await pad.launchChild(join(folder, 'data'), nobody)
    expect(refused).toBeUndefined()
    expect((await stat(`/proc/${pid}`)).uid).toBe(nobody.uid)
    await write(url)
    await kill(child)
    // Root goes on with it as that user.
    const after = await launch(join(folder, 'data'))
    expect(after.pid).toBe(pid)
    await expectKept(after.url)
  })

  test('somebody else’s database is refused', async () => {
    const one = await launch(join(folder, 'data'))
    await one.stop()
    if ((await stat(join(folder, 'data', 'postgres'))).uid === nobody.uid)
      await chown(join(folder, 'data', 'postgres'), 1, 1)
    const { refused } = await pad.launchChild(join(folder, 'data'), nobody)
    expect(refused).toMatch(/belongs to another user/)
  })
})
