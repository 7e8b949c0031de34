import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { roomLeft } from '../../domain/documents/document-room.ts'
import {
  documentName,
  documentTypeOf,
  headBytes,
  largestDocument,
} from '../../domain/documents/document-types.ts'
import { useSay } from '../intl.tsx'
import { memberHistoryQuery } from '../members/members.queries.ts'
import { whatHappened } from '../ui/ErrorState.tsx'
import { sendFiles } from '../ui/import/send-files.ts'
import { documentRoomQuery, documentsKey } from './documents.queries.ts'

/** A file on its way, or one that did not get there. */
export type Adding = { id: string; name: string; sent: number; problem: string | null }

/** Adds files to a member, one after the other; each says how far it is, or why it was not added. */
export function useAdding(communityId: string, memberId: string, onAdded: (name: string) => void) {
  const say = useSay()
  const queries = useQueryClient()
  const [adding, setAdding] = useState<Adding[]>([])
  const change = (id: string, changes: Partial<Adding>) =>
    setAdding((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  const forget = (id: string) => setAdding((all) => all.filter((one) => one.id !== id))

  async function send(id: string, file: File) {
    const room = queries.getQueryData(documentRoomQuery(communityId).queryKey)
    const code = (await problemOf(file)) ?? (room && file.size > roomLeft(room) ? 'documents-full' : null)
    const limits = { megabytes: largestDocument / 1e6, gigabytes: (room?.limit ?? 0) / 1e9 }
    if (code) return change(id, { problem: say(`error.${code}`, limits) })
    try {
      await sendFiles({
        path: `/api/v1/communities/${communityId}/members/${memberId}/documents`,
        files: [{ name: file.name, content: file }],
        onSent: (sent) => change(id, { sent }),
      })
      await queries.invalidateQueries({ queryKey: documentsKey(communityId) })
      await queries.invalidateQueries({
        queryKey: memberHistoryQuery(communityId, memberId).queryKey,
      })
      forget(id)
      onAdded(documentName(file.name))
    } catch (error) {
      change(id, { problem: whatHappened(error, say) })
    }
  }

  async function add(...files: File[]) {
    const begun = files.map((file) => ({ file, id: crypto.randomUUID() }))
    const shown = begun.map(({ file, id }) => ({ id, name: documentName(file.name), sent: 0, problem: null }))
    setAdding((all) => [...all.filter(({ problem }) => problem === null), ...shown])
    for (const { id, file } of begun) await send(id, file)
  }

  return { adding, add, forget }
}

/** What the server would say of it, before a large file is on its way. */
async function problemOf(file: File): Promise<string | null> {
  if (file.size > largestDocument) return 'document-too-large'
  const head = await file
    .slice(0, headBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0)) // moved meanwhile: sending it says so
  const found = documentTypeOf(documentName(file.name), new Uint8Array(head))
  return 'refused' in found ? found.refused : null
}
