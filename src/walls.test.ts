import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('.', import.meta.url))

/** Pure libraries that the domain may stand on (architecture: three floors). */
const pure = ['zod', 'suncalc', 'date-holidays', 'ibantools', 'stdnum', 'intl-messageformat']

type Import = { file: string; target: string }

const everything = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.split(sep).join('/'),
)
const files = everything.filter((name) => /\.(ts|tsx|mjs)$/.test(name))
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file)

/** Every import, export-from and import() of a file; inner ones as paths below src. */
function importsOf(file: string, text = readFileSync(join(src, file), 'utf8')): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const found = code.matchAll(
    /(?:^|[;\n])\s*(?:import|export)\s+(?:type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, fixed, dynamic]) => {
    const target = fixed ?? dynamic!
    const inner = target.startsWith('.')
      ? relative(src, join(src, dirname(file), target))
          .split(sep)
          .join('/')
      : target
    return { file, target: inner }
  })
}

const all = files.flatMap((file) => importsOf(file))
const isInner = ({ target }: Import) => files.includes(target) || existsSync(join(src, target))
const say = (imports: Import[]) => imports.map(({ file, target }) => `${file} → ${target}`)
const floorOf = (path: string) => path.split('/')[0]
const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')

/** The files of a circle of imports, or null. Types are gone before anything runs and may point anywhere. */
function findCircle(edges: Map<string, string[]>): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const circle = walk(next, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of edges.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return null
}

describe('the walls', () => {
  test('the domain imports itself and pure libraries only', () => {
    const wrong = all.filter(({ file, target }) => {
      if (floorOf(file) !== 'domain' || isTest(file)) return false
      const isPure = pure.some((name) => target === name || target.startsWith(`${name}/`))
      return floorOf(target) !== 'domain' && !isPure
    })
    expect(say(wrong)).toEqual([])
  })

  test('the domain asks no clock, no chance and no surroundings', () => {
    const asks =
      /Date\.now\(|new Date\(\s*\)|\bDate\(\s*\)|Math\.random\(|performance\.now\(|crypto\.|process\.|\bfetch\(/
    const wrong = files
      .filter((file) => floorOf(file) === 'domain' && !isTest(file))
      .flatMap((file) => {
        const lines = readFileSync(join(src, file), 'utf8').split('\n')
        return lines.flatMap((line, index) =>
          asks.test(line.replace(/(^|\s)(\/\/|\*).*$/, '')) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        )
      })
    expect(wrong).toEqual([])
  })

  test('server and web know nothing of each other', () => {
    const sideways = all.filter(
      ({ file, target }) =>
        (floorOf(file) === 'server' && floorOf(target) === 'web') ||
        (floorOf(file) === 'web' && floorOf(target) === 'server'),
    )
    expect(say(sideways)).toEqual([])
  })

  test('a room’s store is its own', () => {
    const wrong = all.filter(
      ({ file, target }) =>
        /\.store(\.ts)?$/.test(target) && roomOf(file) !== roomOf(target) && !isTest(file),
    )
    expect(say(wrong)).toEqual([])
  })

  test('no imports in a circle, types included', () => {
    const edges = new Map<string, string[]>()
    for (const one of all) if (isInner(one)) edges.set(one.file, [...(edges.get(one.file) ?? []), one.target])
    expect(findCircle(edges)).toBeNull()
  })

  test('every inner import leads to a file, with its extension', () => {
    const lost = all.filter((one) => /^(domain|server|web)\//.test(one.target) && !isInner(one))
    expect(say(lost)).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const made = ['server/db/tables.ts', 'web/api-types.ts']
    const long = everything
      .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !made.includes(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })
})

describe('the reader of imports', () => {
  test('sees every form of import and nothing in comments', () => {
    const text = [
      `import a from '../b/c.ts'`,
      `import type { T } from './types.ts'`,
      `import {\n  x,\n  y as z,\n} from "zod"`,
      `import './side.ts'`,
      `export * from './d.ts'`,
      `const lazy = () => import('./lazy.tsx')`,
      `// import no from './no.ts'`,
      `/* import no from './never.ts' */`,
    ].join('\n')
    const found = importsOf('domain/a/x.ts', text).map(({ target }) => target)
    expect(found).toEqual([
      'domain/b/c.ts',
      'domain/a/types.ts',
      'zod',
      'domain/a/side.ts',
      'domain/a/d.ts',
      'domain/a/lazy.tsx',
    ])
    expect(all.length).toBeGreaterThan(files.length / 2)
  })

  test('finds a circle', () => {
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b'])
    expect(
      findCircle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toBeNull()
  })
})
