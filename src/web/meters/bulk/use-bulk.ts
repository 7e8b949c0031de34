import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ChangeSet } from '../../../domain/change-sets/change-set.schema.ts'
import type { BulkChange, BulkPreview, MeterSelection } from '../../../domain/meters/bulk.schema.ts'
import { ApiProblem, answer, api, longWork } from '../../api.ts'

const path = '/api/v1/communities/{communityId}/meters/bulk-changes'

type Asked = { selection: MeterSelection; change: BulkChange }

/**
 * A bulk change on its way: first looked at, then done exactly so. When something has changed in between nothing is done,
 * and the new preview comes by itself (`isRenewed`).
 */
export function useBulk(communityId: string, selection: MeterSelection, onDone: (done: ChangeSet) => void) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [preview, setPreview] = useState<BulkPreview | null>(null)
  const [isRenewed, setRenewed] = useState(false)
  const stop = useRef<AbortController | null>(null)
  // One key for one preview: sent again after an answer that got lost, it is done once.
  const key = useRef('')
  const params = { path: { communityId } }

  async function look(body: Asked) {
    stop.current = new AbortController()
    const { signal } = stop.current
    const found = await answer(api.POST(`${path}/preview`, { params, body, signal, ...longWork }))
    key.current = crypto.randomUUID()
    setAsked(body)
    setPreview(found as BulkPreview)
  }

  const looking = useMutation({
    mutationFn: (change: BulkChange) => look({ selection, change }),
    onSuccess: () => setRenewed(false),
  })
  const doing = useMutation({
    mutationFn: async () => {
      if (!asked || !preview) return null
      try {
        const body = { ...asked, fingerprint: preview.fingerprint }
        const header = { 'idempotency-key': key.current }
        return await answer(api.POST(path, { params: { ...params, header }, body, ...longWork }))
      } catch (error) {
        if (!(error instanceof ApiProblem && error.code === 'preview-outdated')) throw error
        await look(asked)
        setRenewed(true)
        return null
      }
    },
    onSuccess: (done) => {
      if (!done) return
      onDone(done as ChangeSet)
      queries.invalidateQueries({ queryKey: ['communities', communityId] })
    },
  })

  return {
    preview,
    change: asked?.change ?? null,
    isRenewed,
    isLooking: looking.isPending,
    isDoing: doing.isPending,
    failure: doing.error ?? looking.error,
    hasFailedDoing: doing.isError,
    look: looking.mutate,
    do: () => doing.mutate(),
    /** back to what is asked, also while it is being looked at */
    back: () => {
      stop.current?.abort()
      looking.reset()
      doing.reset()
      setPreview(null)
      setRenewed(false)
    },
  }
}
