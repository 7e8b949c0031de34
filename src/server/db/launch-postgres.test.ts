import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectKept, kill, openLaunchPad, query, write } from '../testing/launching.ts'
import { launchPostgres } from './launch-postgres.ts'
import { findBinaries } from './postgres-binaries.ts'
import { chooseUser } from './postgres-user.ts'
import { isAlive } from './postmaster.ts'

const hasSystem = await findBinaries('system', await chooseUser([]), '').then(
  () => true,
  () => false,
)
let folder: string
let pad: Awaited<ReturnType<typeof openLaunchPad>>
const launch = (dataFolder: string) => pad.launch(dataFolder)

beforeEach(async () => {
  pad = await openLaunchPad()
  folder = pad.folder
})
afterEach(() => pad.close())

describe('a database of our own', () => {
  test('what was written is there after a stop and another start', async () => {
    const first = await launch(join(folder, 'data'))
    await write(first.url)
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)
    await expectKept((await launch(join(folder, 'data'))).url)
  })

  test('is reached by its socket only, whose folder is closed to others', async () => {
    const { url, home } = await launch(join(folder, 'data'))
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    const socketFolder = new URL(url).searchParams.get('host')!
    for (const closed of [socketFolder, join(home, 'postgres')])
      expect((await stat(closed)).mode & 0o777, closed).toBe(0o700)
  })

  test('sorts by code point and knows upper and lower case of every letter', async () => {
    const { url } = await launch(join(folder, 'data'))
    expect(await query(url, `select lower('ÉŒ') as lower, 'Z' < 'a' as points, 'z' < 'é' as more`)).toEqual([
      { lower: 'éœ', points: true, more: true },
    ])
  })

  test('what a start left half made is made anew', async () => {
    await mkdir(join(folder, 'data', 'postgres.new', 'base'), { recursive: true })
    await write((await launch(join(folder, 'data'))).url)
  })

  test('under a path too long for a socket, the socket is in a temporary folder that goes away again', async () => {
    const long = join(folder, 'x'.repeat(120))
    const one = await launch(long)
    const socketFolder = new URL(one.url).searchParams.get('host')!
    expect(socketFolder).not.toContain('xxx')
    expect((await readFile(join(long, 'socket-is-at'), 'utf8')).trim()).toBe(socketFolder)
    await write(one.url)
    await one.stop()
    await expect(stat(socketFolder)).rejects.toThrow('ENOENT')
    await expectKept((await launch(long)).url)
  })

  test('a folder may be called anything', async () => {
    await write((await launch(join(folder, `dé "pôt", d'énergie %20 & co`))).url)
  })

  test.skipIf(!hasSystem)('the PostgreSQL of the system serves as well', async () => {
    const one = await launchPostgres({ dataFolder: folder, binaries: 'system', log: () => {} })
    await write(one.url)
    expect(await query(one.url, `select lower('ÉŒ') as lower`)).toEqual([{ lower: 'éœ' }])
    await one.stop()
    expect(one.major).toBeGreaterThanOrEqual(15)
  })

  test('one of another major version is refused and left as it was', async () => {
    const one = await launch(join(folder, 'data'))
    await one.stop()
    const version = join(folder, 'data', 'postgres', 'PG_VERSION')
    await writeFile(version, '14\n')
    await expect(launch(join(folder, 'data'))).rejects.toThrow(/made by PostgreSQL 14/)
    expect(await readFile(version, 'utf8')).toBe('14\n')
  })
})

describe('after a violent end', () => {
  test('a database whose parent was killed is taken over', async () => {
    const before = await pad.launchChild(join(folder, 'data'))
    await write(before.url)
    await kill(before.child)
    const after = await launch(join(folder, 'data'))
    expect(after.pid).toBe(before.pid)
    await expectKept(after.url)
    await after.stop()
    expect(isAlive(before.pid)).toBe(false)
  })

  test('a database killed with everything else recovers what was committed', async () => {
    const before = await pad.launchChild(join(folder, 'data'))
    await write(before.url)
    process.kill(before.pid, 'SIGKILL')
    await kill(before.child)
    const after = await launch(join(folder, 'data'))
    expect(after.pid).not.toBe(before.pid)
    await expectKept(after.url)
  })

  test('a process number that now belongs to another program is no obstacle', async () => {
    const one = await launch(join(folder, 'data'))
    await one.stop()
    await writeFile(
      join(folder, 'data', 'postgres', 'postmaster.pid'),
      `${process.pid}\n${one.home}/postgres\n`,
    )
    await write((await launch(join(folder, 'data'))).url)
  })
})

describe('a folder in use', () => {
  test('is refused under every name, told by whom, and keeps working', async () => {
    const { child, url } = await pad.launchChild(join(folder, 'data'))
    await symlink(join(folder, 'data'), join(folder, 'alias'))
    for (const name of ['data', 'alias'])
      await expect(launch(join(folder, name))).rejects.toThrow(
        new RegExp(`in use by.* process ${child.pid}, running since`),
      )
    await write(url)
    await kill(child)
    await expectKept((await launch(join(folder, 'alias'))).url)
  })

  test('two that start at once: one gets it', async () => {
    const both = await Promise.all([
      pad.launchChild(join(folder, 'data')),
      pad.launchChild(join(folder, 'data')),
    ])
    expect(both.map(({ refused }) => refused?.includes('in use') ?? false).sort()).toEqual([false, true])
    const winner = both.find(({ refused }) => !refused)!
    await write(winner.url)
    await kill(winner.child)
    await expectKept((await launch(join(folder, 'data'))).url)
  })
})
