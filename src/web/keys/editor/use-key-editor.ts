import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useReducer, useRef, useState } from 'react'
import { type Key, type NewKey, newKey } from '../../../domain/keys/key.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { keyQuery, keysKey } from '../keys.queries.ts'
import { type KeyDraft, requestOf } from './draft.ts'
import type { Edit } from './edits.ts'
import { begun, stepped } from './history.ts'

const path = '/api/v1/communities/{communityId}/keys'

type Options = { communityId: string; first: KeyDraft; base?: Key | undefined; letGo: () => void }

/** A key while it is edited: the draft with its history, what is wrong with it, and one save. */
export function useKeyEditor({ communityId, first, base, letGo }: Options) {
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

  const save = useMutation({
    mutationFn: (body: NewKey) => {
      if (base) {
        const params = { path: { communityId, keyId: base.id }, header: { 'if-match': `"${base.version}"` } }
        return answer(api.PATCH(`${path}/{keyId}`, { params, body }))
      }
      // The same content has the same key: sending again what perhaps arrived makes no second one.
      const content = JSON.stringify(body)
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
      const params = { path: { communityId }, header: { 'idempotency-key': sent.current.key } }
      return answer(api.POST(path, { params, body }))
    },
    onSuccess: async (saved) => {
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
    isDirty: draft !== first,
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
  if (edit.what === 'weight') return path !== `iterations.${edit.round}.weight` && path !== 'iterations'
  return edit.what === 'base' || path === 'name' || path === 'description'
}
