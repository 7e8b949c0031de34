import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export type Sealing = ReturnType<typeof openSealing>

type Key = {
  /** a passphrase from the environment; it goes before the file */
  given?: string | undefined
  /** where else the key is kept; made when first something is sealed */
  file: string
}

const cipher = 'aes-256-gcm'
const [nonceBytes, tagBytes, keyBytes] = [12, 16, 32]

/**
 * Seals what must not be read in a copy of the database alone: AES-256-GCM, laid out as nonce, tag, text. `belongsTo` is
 * sealed in: moved to another row it no longer opens. Without its key nothing opens again, so the key belongs in a backup.
 */
export function openSealing({ given, file }: Key) {
  let known: Promise<Buffer> | undefined
  const key = () => {
    known ??= given
      ? Promise.resolve(createHash('sha256').update(given).digest())
      : keyIn(file).catch((error) => {
          known = undefined // the next one tries anew
          throw error
        })
    return known
  }
  return {
    /** A secret for this purpose, always the same one; as long as the key is kept elsewhere, no copy of the database has it. */
    async secretFor(purpose: string): Promise<string> {
      return createHmac('sha256', await key())
        .update(purpose)
        .digest('base64url')
    },

    async seal(text: string, belongsTo: string): Promise<Buffer> {
      const nonce = randomBytes(nonceBytes)
      const sealing = createCipheriv(cipher, await key(), nonce).setAAD(Buffer.from(belongsTo))
      const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), sealed])
    },

    /** Throws when it was sealed with another key, for something else, or has been changed. */
    async open(sealed: Buffer, belongsTo: string): Promise<string> {
      const opening = createDecipheriv(cipher, await key(), sealed.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(belongsTo))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = opening.update(sealed.subarray(nonceBytes + tagBytes))
      return Buffer.concat([text, opening.final()]).toString('utf8')
    },
  }
}

/** The key in this file, which is made when there is none; two who make it at once take the same. */
async function keyIn(file: string): Promise<Buffer> {
  const found = await read(file)
  if (found) return found
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const mine = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(mine, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flush: true })
  await link(mine, file)
    .catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
    .finally(() => rm(mine))
  return (await read(file))!
}

async function read(file: string): Promise<Buffer | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyBytes) throw new Error(`${file} is damaged: it does not hold a key.`)
  return key
}
