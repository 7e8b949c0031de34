import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSealing } from './sealing.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'optimce-sealing-'))
  file = join(folder, 'kept', 'sealing.key')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('what is sealed', () => {
  it('opens again, also after a restart, and reads as nothing in between', async () => {
    const sealed = await openSealing({ file }).seal('85073003328', 'south/marie')
    expect(sealed.toString('latin1')).not.toContain('85073003328')
    expect(await openSealing({ file }).open(sealed, 'south/marie')).toBe('85073003328')
  })

  it('is different each time, so that nobody sees that two are the same', async () => {
    const { seal } = openSealing({ file })
    expect((await seal('one', 'a')).equals(await seal('one', 'a'))).toBe(false)
  })

  it('does not open for something else, nor changed in any byte, nor with another key', async () => {
    const { seal, open } = openSealing({ file })
    const sealed = await seal('85073003328', 'south/marie')
    await expect(open(sealed, 'south/luc')).rejects.toThrow()
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      await expect(open(changed, 'south/marie')).rejects.toThrow()
    }
    await expect(open(sealed.subarray(0, 20), 'south/marie')).rejects.toThrow()
    await expect(openSealing({ given: 'another', file }).open(sealed, 'south/marie')).rejects.toThrow()
  })
})

describe('the key', () => {
  it('is made when first something is sealed, for its owner alone', async () => {
    const { seal } = openSealing({ file })
    expect(await readdir(folder)).toEqual([])
    await seal('x', 'y')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(folder, 'kept'))).toEqual(['sealing.key'])
  })

  it('is one, when several make it at the same moment', async () => {
    const several = [1, 2, 3, 4].map(() => openSealing({ file }))
    const sealed = await Promise.all(several.map(({ seal }) => seal('x', 'y')))
    for (const one of sealed) expect(await several[0]!.open(one, 'y')).toBe('x')
  })

  it('of the environment needs no file', async () => {
    const { seal, open } = openSealing({ given: 'a passphrase of our own', file })
    expect(await open(await seal('x', 'y'), 'y')).toBe('x')
    expect(await readdir(folder)).toEqual([])
  })

  it('is never made anew over a damaged one', async () => {
    await openSealing({ file }).seal('x', 'y')
    await writeFile(file, 'nonsense')
    await expect(openSealing({ file }).seal('x', 'y')).rejects.toThrow('damaged')
    expect(await readFile(file, 'utf8')).toBe('nonsense')
  })
})
