import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Unreachable } from '../../api.ts'
import { sendFiles } from '../../ui/import/send-files.ts'
import { type Chosen, mostFiles, withMore } from './chosen-files.ts'
import { importsKey } from './imports.queries.ts'

/** A file cannot be read any more: it was moved, changed or is locked. */
export class Moved extends Error {
  override readonly name = 'Moved'
}

/** The files that are chosen, and sending them. They stay chosen until they have arrived. */
export function useUpload(communityId: string, onArrived: (importId: string) => void) {
  const queries = useQueryClient()
  const [files, setFiles] = useState<Chosen[]>([])
  const [sent, setSent] = useState(0)
  const giveUp = useRef<AbortController>(null)

  const send = useMutation({
    mutationFn: async () => {
      setSent(0)
      const stop = new AbortController()
      giveUp.current = stop
      const request = sendFiles<{ id: string }>({
        path: `/api/v1/communities/${communityId}/imports`,
        files: files.map(({ file }) => ({ name: file.name, content: file })),
        signal: stop.signal,
        onSent: setSent,
      })
      return request.catch(async (error) => {
        if (stop.signal.aborted) return null
        // A browser says only that it could not send: a file that has moved looks like a line that is down.
        if (error instanceof Unreachable && (await markMoved())) throw new Moved()
        throw error
      })
    },
    onSuccess: (answer) => {
      if (!answer) return
      queries.invalidateQueries({ queryKey: importsKey(communityId) })
      onArrived(answer.id)
    },
  })

  async function markMoved() {
    const readable = await Promise.all(files.map(({ file }) => canRead(file)))
    setFiles(files.map((one, i) => (readable[i] ? one : { ...one, problem: 'moved' as const })))
    return readable.includes(false)
  }

  const right = files.every(({ problem }) => problem === null)
  return {
    files,
    add: (...more: File[]) => {
      send.reset()
      setFiles((before) => withMore(before, more, () => crypto.randomUUID()))
    },
    remove: (id: string) => {
      send.reset()
      setFiles((before) => before.filter((one) => one.id !== id))
    },
    isTooMany: files.length > mostFiles,
    canSend: files.length > 0 && files.length <= mostFiles && right,
    /** how much has gone out, 0 to 1 */
    sent,
    send,
    cancel: () => giveUp.current?.abort(new DOMException('given up', 'AbortError')),
  }
}
export type Upload = ReturnType<typeof useUpload>

const canRead = (file: File) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
