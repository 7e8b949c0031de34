// The command line of an installation, beside a running server: `npm run optimce -- import FILE… --community NAME`.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { type ImportProfile, importProfiles } from '../domain/readings/import/import.codes.ts'
import { systemClock } from './adapters/clock.ts'
import { openFileStore } from './adapters/files/file-store.ts'
import { openJobs } from './adapters/jobs/jobs.ts'
import { endSecondFactorOf } from './auth/end-second-factor-of.ts'
import { findCommunity } from './communities/find-community.ts'
import { openDatabase } from './db/database.ts'
import { runningDatabase } from './db/running-database.ts'
import { languageOf, sentence } from './http/sentence.ts'
import { accountMails } from './notifications/account-mails.ts'
import { importFromFiles } from './readings/import/import-from-files.ts'
import { importJobs } from './readings/import/import-jobs.ts'
import { previewText } from './readings/import/preview-text.ts'

const help = `The command line of an installation.

npm run optimce -- import FILE… --community <name or id>   imports readings from files of the system operators
npm run optimce -- mails                                    mails about accounts that were not sent, with their links
npm run optimce -- end-second-factor <e-mail address>       for somebody who lost the phone and the backup codes; first make
                                                            sure who asks you

  --community <name|id>  whose readings they are
  --commit               write them; without it, only what they would do is shown
  --profile <profile>    how to read them, when they are not to be recognised: ${importProfiles.join(', ')}
  --json                 the whole answer, as the API gives it
  --data <folder>        the data folder of the installation (environment OPTIMCE_DATA); without it: data, here

The database is that of the OptimCE running on the data folder, or of the environment DATABASE_URL. Ends with 0 when the
files can be (or were) imported, 1 when not, 2 when it was called wrongly.
`

/** What was called wrongly, in a sentence. */
class Wrong extends Error {}

const options = {
  community: { type: 'string' },
  profile: { type: 'string' },
  data: { type: 'string' },
  commit: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function read() {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true })
  } catch (error) {
    throw new Wrong(`${(error as Error).message.split('. ')[0]}.`)
  }
}

async function main(): Promise<number> {
  const { values, positionals } = read()
  const [command, ...files] = positionals
  if (values.help || command === undefined) {
    console.log(help)
    return values.help ? 0 : 2
  }
  if (command === 'mails') return printMails(await urlOf(values.data), process.env.PUBLIC_URL)
  if (command === 'end-second-factor') return endSecondFactor(await urlOf(values.data), files)
  if (command !== 'import')
    throw new Wrong(`There is no command ${command}, only import, mails and end-second-factor.`)
  if (files.length === 0) throw new Wrong('Which files? import FILE… --community <name or id>')
  if (!values.community) throw new Wrong('Whose readings are they? --community <name or id>')
  if (values.profile && !importProfiles.some((known) => known === values.profile))
    throw new Wrong(`--profile must be one of ${importProfiles.join(', ')}.`)
  const missing = files.find((path) => !existsSync(path))
  if (missing) throw new Wrong(`There is no file ${missing}.`)
  const data = folderOf(values.data)
  const url = await urlOf(values.data)
  const communityId = await communityOf(url, values.community)
  const language = languageOf((process.env.LC_ALL || process.env.LANG)?.slice(0, 2))
  const database = openDatabase(url)
  const jobs = openJobs(url, console.error)
  const filesAt = { folder: join(data, 'files'), s3Url: process.env.FILES_S3_URL }
  const work = importJobs({ database, clock: systemClock, jobs, filesAt }, console.error)
  try {
    await work.start() // no server may be running on a DATABASE_URL; where one is, whoever comes first does it
    const { detail, refused } = await importFromFiles(
      { database, jobs, files: openFileStore(filesAt) },
      {
        ...{ communityId, paths: files, commit: values.commit ?? false, language },
        profile: values.profile as ImportProfile | undefined,
      },
    )
    console.log(values.json ? JSON.stringify(detail, null, 2) : previewText(detail, language))
    if (refused) console.error(sentence(language, `error.${refused.code}`, refused.more.params))
    const canBe = detail.state === 'committed' || (detail.state === 'previewed' && detail.summary !== null)
    return refused || !canBe || detail.summary?.isOfStrangers ? 1 : 0
  } finally {
    await work.stop()
    await jobs.stop()
    await database.close()
  }
}

const folderOf = (given: string | undefined) =>
  resolve(given || process.env.OPTIMCE_DATA || fileURLToPath(new URL('../../data', import.meta.url)))

async function urlOf(given: string | undefined): Promise<string> {
  const data = folderOf(given)
  const url = process.env.DATABASE_URL || (await runningDatabase(data))
  if (url) return url
  throw new Error(
    `No OptimCE is running on the data folder ${data}. Start it there (npm start), name another folder with --data, or set DATABASE_URL.`,
  )
}

async function printMails(url: string, publicUrl = 'http://localhost:3000'): Promise<number> {
  const owner = new pg.Client({ connectionString: url, application_name: 'optimce-cli' })
  await owner.connect()
  console.log(await accountMails(owner, new URL(publicUrl).origin).finally(() => owner.end()))
  return 0
}

async function endSecondFactor(url: string, [email, ...more]: string[]): Promise<number> {
  if (!email || more.length > 0) throw new Wrong('Whose? end-second-factor <e-mail address>')
  const database = openDatabase(url)
  const said = await endSecondFactorOf({ database, clock: systemClock }, email).finally(database.close)
  if (said === 'ended') console.log(`${email} signs in without a second factor from now on.`)
  else console.error(said === 'nobody' ? `Nobody signs in as ${email}.` : `${email} has no second factor.`)
  return said === 'ended' ? 0 : 1
}

async function communityOf(url: string, idOrName: string): Promise<string> {
  const owner = new pg.Client({ connectionString: url, application_name: 'optimce-cli' })
  await owner.connect().catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The database does not answer: ${error.code ?? error.message}.`)
  })
  const found = await findCommunity(owner, idOrName).finally(() => owner.end())
  if (found.length === 1) return found[0]!.id
  if (found.length === 0) throw new Error(`There is no community ${idOrName}.`)
  throw new Error(`Several communities are called ${idOrName}: ${found.map(({ id }) => id).join(', ')}.`)
}

try {
  process.exitCode = await main()
} catch (error) {
  const isWrong = error instanceof Wrong
  console.error(
    isWrong ? `${error.message} All options: npm run optimce -- --help` : (error as Error).message,
  )
  process.exitCode = isWrong ? 2 : 1
}
