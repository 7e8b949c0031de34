import { createWriteStream, openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { newId } from '../../db/new-id.ts'
import { Refusal } from '../../http/refusal.ts'
import type { ArrivedFile, Shelves } from './shelves.ts'

/** Seconds until the first byte of an answer; a file that is sent has to arrive before it. */
const patience = { answer: 20, sending: 300 }

/**
 * Files in a bucket of any S3-compatible store, asked by path: `https://key:secret@host/bucket/prefix?region=…`. Refused
 * with 503 `files-unreachable` when the store does not answer, or not as it should; what it said is the cause.
 */
export function bucketShelves(s3Url: string, arriving: string): Shelves & { check: () => Promise<void> } {
  const { base, ...keys } = readS3Url(s3Url)
  const client = new AwsClient({ ...keys, service: 's3', retries: 2 })
  const urlOf = (shelf: string, sha256: string) => `${base}/${shelf}/${sha256.slice(0, 2)}/${sha256}`

  async function ask(url: string, init: RequestInit = {}, seconds = patience.answer) {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error(`no answer within ${seconds} s`)), seconds * 1000)
    try {
      const answer = await client.fetch(url, { ...init, signal: late.signal })
      if (answer.ok || answer.status === 404) return answer
      throw new Error(`${answer.status} ${codeIn(await answer.text())}`)
    } catch (error) {
      throw new Refusal(503, 'files-unreachable', undefined, { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }

  async function read(shelf: string, sha256: string): Promise<Readable> {
    const answer = await ask(urlOf(shelf, sha256))
    if (!answer.ok || !answer.body) throw new Refusal(404, 'not-found')
    return Readable.fromWeb(answer.body as ReadableStream)
  }

  return {
    async keep(shelf: string, { sha256, path }: ArrivedFile) {
      const body = await openAsBlob(path)
      // The store refuses what does not arrive as it was sent.
      const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' }
      const answer = await ask(urlOf(shelf, sha256), { method: 'PUT', body, headers }, patience.sending)
      if (!answer.ok) throw noBucket()
      await rm(path, { force: true })
    },
    read,
    async withPath(shelf, sha256, use) {
      const path = join(arriving, newId())
      try {
        await pipeline(await read(shelf, sha256), createWriteStream(path, { mode: 0o600 }))
        return await use(path)
      } finally {
        await rm(path, { force: true })
      }
    },
    async remove(shelf, sha256) {
      await ask(urlOf(shelf, sha256), { method: 'DELETE' })
    },
    async check() {
      const bucket = new URL(base)
      const { ok } = await ask(`${bucket.origin}/${bucket.pathname.split('/')[1]}?list-type=2&max-keys=1`)
      if (!ok) throw noBucket()
    },
  }
}

const noBucket = () =>
  new Refusal(503, 'files-unreachable', undefined, { cause: new Error('404 there is no such bucket') })

/** What an S3 store calls the mistake, in its XML. */
const codeIn = (xml: string) => /<Code>([^<]*)<\/Code>/.exec(xml)?.[1] ?? xml.slice(0, 200)

function readS3Url(s3Url: string) {
  const { protocol, host, pathname, username, password, searchParams } = new URL(s3Url)
  return {
    base: `${protocol}//${host}${pathname.replace(/\/+$/, '')}`,
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? 'us-east-1',
  }
}
