import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useReducer, useRef, useState } from 'react'
import { type Key, type NewKey, newKey } from '../../../domain/keys/key.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { keyQuery, keysKey } from '../keys.queries.ts'
import { type Decimal, draftOf, type KeyDraft, requestOf } from './draft.ts'
import type { Edit } from './edits.ts'
import { begun, stepped } from './history.ts'

const path = '/api/v1/communities/{communityId}/keys'

type Options = {
  communityId: string
  first: KeyDraft
  base?: Key | undefined
  decimal: Decimal
  letGo: () => void
}

/** The key as one began to change it, and as somebody else has saved it meanwhile. */
export type Overtaken = { was: KeyDraft; theirs: KeyDraft; by: string; at: string }

/** A key while it is edited: the draft with its history, what is wrong with it, and one save. */
export function useKeyEditor({ communityId, first, base, decimal, letGo }: Options) {
  const [seen, setSeen] = useState(base)
  const [origin, setOrigin] = useState(first)
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null)
  const [history, act] = useReducer(stepped, first, begun)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const queries = useQueryClient()
  const navigate = useNavigate()
  const sent = useRef({ content: '', key: '' })
  const draft = history.now

  const edit = useCallback((what: Edit) => {
    act(what)
    // What was said of a cell is about what stood there; what adds rows or columns moves all of them.
    setProblems((before) => before.filter(({ path: at }) => stays(at, what)))
  }, [])

  /** Of the version one saw. Null when somebody was faster: then theirs is fetched, and who edits says which goes on. */
  async function change(body: NewKey, { id: keyId, version }: Key) {
    const params = { path: { communityId, keyId } }
    try {
      const header = { 'if-match': `"${version}"` }
      return await answer(api.PATCH(`${path}/{keyId}`, { params: { ...params, header }, body }))
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 412) throw error
      const theirs = await answer(api.GET(`${path}/{keyId}`, { params }))
      const now = draftOf(theirs, decimal)
      // It was oneself, and only the answer was lost.
      if (JSON.stringify(newKey.safeParse(requestOf(now)).data) === JSON.stringify(body)) return theirs
      setSeen(theirs)
      setOvertaken({ was: origin, theirs: now, by: theirs.savedBy, at: theirs.savedAt })
      return null
    }
  }

  const save = useMutation({
    mutationFn: (body: NewKey) => {
      if (seen) return change(body, seen)
      // The same content has the same key: sending again what perhaps arrived makes no second one.
      const content = JSON.stringify(body)
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
      const params = { path: { communityId }, header: { 'idempotency-key': sent.current.key } }
      return answer(api.POST(path, { params, body }))
    },
    onSuccess: async (saved) => {
      if (!saved) return
      letGo()
      queries.setQueryData(keyQuery(communityId, saved.id).queryKey, saved)
      queries.invalidateQueries({ queryKey: keysKey(communityId) })
      await navigate({
        to: '/communities/$communityId/keys/$keyId',
        params: { communityId, keyId: saved.id },
        replace: true,
      })
    },
    onError: (error) => error instanceof ApiProblem && setProblems(error.errors),
  })

  return {
    draft,
    problems,
    edit,
    undo: () => act({ what: 'undo' }),
    redo: () => act({ what: 'redo' }),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isDirty: draft !== origin,
    /** somebody was faster; what is saved next replaces their version */
    overtaken,
    keepMine: () => setOvertaken(null),
    takeTheirs: () => {
      if (!overtaken) return
      act({ what: 'whole', draft: overtaken.theirs })
      setOrigin(overtaken.theirs)
      setOvertaken(null)
      setProblems([])
    },
    isSaving: save.isPending,
    /** a failure that belongs to no cell */
    failure: problems.length > 0 ? null : save.error,
    submit: () => {
      if (save.isPending) return
      const checked = newKey.safeParse(requestOf(draft))
      setProblems(checked.success ? [] : problemsOf(checked.error))
      if (checked.success) save.mutate(checked.data)
    },
  }
}

/** Is this still true after an edit? */
function stays(path: string, edit: Edit): boolean {
  if (edit.what === 'name' || edit.what === 'description') return path !== edit.what
  if (edit.what === 'row-name') return path !== `participants.${edit.row}.name`
  if (edit.what === 'share') return path !== `iterations.${edit.round}.shares.${edit.row}`
  if (edit.what === 'whole') return false
  if (edit.what === 'weight') return path !== `iterations.${edit.round}.weight` && path !== 'iterations'
  return edit.what === 'base' || path === 'name' || path === 'description'
}
