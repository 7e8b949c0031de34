import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../adapters/sheets/limits.ts'
import { Refusal } from './refusal.ts'

export type UploadedFile = {
  /** where it is, until the request is answered */
  path: string
  /** as the sender calls it, without folders; only to be shown */
  name: string
}
export type Upload = { files: UploadedFile[]; fields: Record<string, string> }

/** For the plugin: how much of a form is read before it is refused. */
export const uploadLimits = { fileSize: limits.fileBytes, files: 20, fields: 20, fieldSize: 64 * 1024 }

/**
 * Takes a multipart form: its files go to a folder of their own among the system's temporary ones, which is removed
 * whatever happens, and `use` is called once everything has arrived. Refused with 413 for a file that is too large, 400
 * when the form is broken off. No form at all has no files.
 */
export async function receive<T>(
  request: FastifyRequest,
  use: (upload: Upload) => Promise<T>,
  /** bytes of a file */
  largest: number = limits.fileBytes,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'optimce-upload-'))
  try {
    return await use(request.isMultipart() ? await take(request, folder, largest) : { files: [], fields: {} })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function take(request: FastifyRequest, folder: string, largest: number): Promise<Upload> {
  const upload: Upload = { files: [], fields: {} }
  try {
    for await (const part of request.parts({ limits: { ...uploadLimits, fileSize: largest } })) {
      if (part.type === 'field') upload.fields[part.fieldname] = String(part.value)
      else await keep(part, folder, upload, largest)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, largest)
  }
  return upload
}

async function keep({ file, filename }: MultipartFile, folder: string, { files }: Upload, largest: number) {
  const path = join(folder, String(files.length))
  await pipeline(file, createWriteStream(path))
  if (file.truncated) throw tooLarge(largest)
  files.push({ path, name: basename(filename.replaceAll('\\', '/')).slice(0, 255) })
}

const tooLarge = (largest: number) =>
  new Refusal(413, largest < limits.fileBytes ? 'document-too-large' : 'file-too-large', undefined, {
    params: { megabytes: largest / 1e6 },
  })

function refusalOf(error: unknown, largest: number): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /LIMIT|TOO_LARGE/.test(code) ? tooLarge(largest) : new Refusal(400, 'upload-broken')
}

/** Aborted when whoever asked has gone away before the answer. */
export function whileWaiting(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Refusal(400, 'upload-broken'))
  })
  return gone.signal
}
