// `npm test`: everything a reviewer needs, on a fresh clone too. A step that fails does not stop the others; the last
// line says what came of all of them. `--fast` (npm run check) takes only what is done in seconds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome */

const fast = process.argv.includes('--fast')
const node = await prepare({ build: false }).catch((error) => {
  console.error(`\n${error.message}\n0 passed, 1 failed`)
  process.exit(1)
})
const reports = mkdtempSync(join(tmpdir(), 'optimce-reports-'))
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, TZ: 'Europe/Brussels' }

/**
 * A check that passes or fails as a whole.
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(...args) {
  return (await run(node, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Some of vitest's projects, counted test by test.
 * @param {string[]} projects
 * @param {{ only?: string[], postgres?: string }} [options]
 * @returns {Promise<Outcome>}
 */
async function vitest(projects, { only = [], postgres = 'embedded' } = {}) {
  const report = join(reports, `${[...projects, ...only, postgres].join('-').replaceAll('/', '_')}.json`)
  const chosen = projects.flatMap((name) => ['--project', name])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, ...only]
  const code = await run(node, args, { ...env, OPTIMCE_TEST_POSTGRES: postgres })
  return counted(report, code, (said) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests,
    skipped: said.numPendingTests + said.numTodoTests,
  }))
}

/** @returns {Promise<Outcome>} */
async function stories() {
  const report = join(reports, 'stories.json')
  const code = await run(node, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return counted(report, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    note: stats.flaky ? `${stats.flaky} only at the second try, named above as flaky` : '',
  }))
}

/**
 * What a report says; a run that failed without a failed test (it could not start, a file could not be read), or in
 * which nothing ran, is one failure.
 * @param {string} report
 * @param {number} code
 * @param {(said: any) => Outcome} read
 * @returns {Outcome}
 */
function counted(report, code, read) {
  try {
    const outcome = read(JSON.parse(readFileSync(report, 'utf8')))
    if (code !== 0 && outcome.failed === 0) return { ...outcome, failed: 1, note: `ended with code ${code}` }
    if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, note: 'nothing ran' }
    return outcome
  } catch {
    return { passed: 0, failed: 1, note: `no report, code ${code}` }
  }
}

const findSystem = `import { findBinaries } from './src/server/db/postgres-binaries.ts'
import { chooseUser } from './src/server/db/postgres-user.ts'
await findBinaries('system', await chooseUser([]), '')`

/** @returns {Promise<Outcome>} */
async function onSystemPostgres() {
  const found = (await run(node, ['--input-type=module', '-e', findSystem], env, { silent: true })) === 0
  if (!found) return { passed: 0, failed: 0, note: 'none installed, left out' }
  return await vitest(['server'], { postgres: 'system' })
}

/** @returns {Promise<Outcome>} */
async function build() {
  await prepare({ build: true })
  return { passed: 1, failed: 0 }
}

/** @type {[title: string, step: () => Promise<Outcome>, isFast?: boolean][]} */
const steps = [
  [
    'format and lint',
    () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
    true,
  ],
  ['types', () => check('node_modules/typescript/bin/tsc', '--noEmit'), true],
  ['nothing unused', () => check('node_modules/knip/bin/knip.js')],
  ['walls', () => vitest(['domain'], { only: ['src/walls.test.ts'] }), true],
  ['unit tests', () => vitest(['domain', 'web'], { only: ['src/domain/', 'src/web/'] }), true],
  ['start, stop, kill', () => vitest(['start'])],
  ['API on the embedded PostgreSQL', () => vitest(['server'])],
  ['API on the system’s PostgreSQL', onSystemPostgres],
  ['generated files', () => check('scripts/generate.ts', '--check')],
  ['web build', build],
  ['chromium', ensureChromium],
  ['browser stories', stories],
]

/** @type {{ title: string, seconds: number, outcome: Outcome }[]} */
const done = []
for (const [title, step, isFast] of steps) {
  if (fast && !isFast) continue
  console.log(`\n━━ ${title}`)
  const started = performance.now()
  const outcome = await step().catch((error) => ({ passed: 0, failed: 1, note: String(error.message) }))
  if (outcome.note) console.log(outcome.note)
  done.push({ title, seconds: (performance.now() - started) / 1000, outcome })
}
rmSync(reports, { recursive: true, force: true })

console.log('\n━━ all together\n')
let passed = 0
let failed = 0
for (const { title, seconds, outcome } of done) {
  passed += outcome.passed
  failed += outcome.failed
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : ''
  const note = outcome.note ? ` (${outcome.note.split('\n')[0]})` : ''
  const counts = `${outcome.passed} passed, ${outcome.failed} failed${skipped}${note}`
  console.log(
    `${outcome.failed ? '✗' : '✓'} ${title.padEnd(32)}${seconds.toFixed(1).padStart(7)} s   ${counts}`,
  )
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
