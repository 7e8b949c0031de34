import type { FetchResponse } from 'openapi-fetch'
import { answer } from '../api.ts'
import { fileName } from './file-name.ts'

/** Hands a file to the person in front of the browser. */
export function saveFile(content: Blob, name: string) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

type NamedFile = { name: string; content: Blob }

/** A file that was asked for as a blob, with the name that the server gives it. */
export async function namedFile<
  T extends Record<string | number, unknown>,
  O,
  M extends `${string}/${string}`,
>(call: Promise<FetchResponse<T, O, M>>, otherwise: string): Promise<NamedFile> {
  const content = (await answer(call)) as unknown as Blob
  const { response } = await call
  return { name: fileName(response.headers.get('content-disposition')) ?? otherwise, content }
}
