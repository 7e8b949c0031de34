import { open } from 'node:fs/promises'
import { documentName, documentTypeOf, headBytes } from '../../domain/documents/document-types.ts'
import { Refusal } from '../http/refusal.ts'
import type { Upload } from '../http/upload.ts'

/** The one file of a form: where it is, its name and what it is. 422 when it is no document, with the reason. */
export async function readDocument({ files }: Upload) {
  const [file, ...others] = files
  if (!file) throw new Refusal(422, 'invalid-input', 'files', { errors: [refused('document-missing')] })
  if (others.length > 0) throw new Refusal(422, 'invalid-input', 'files', { errors: [refused('one-file')] })
  const name = documentName(file.name)
  const found = documentTypeOf(name, await headOf(file.path))
  if ('refused' in found)
    throw new Refusal(422, 'invalid-input', 'files', { errors: [refused(found.refused)] })
  return { path: file.path, name, type: found.type }
}

const refused = (code: string) => ({ path: 'files', code })

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
