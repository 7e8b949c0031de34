import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiProblem } from '../../api.ts'
import { fieldErrorsOf } from '../form/field-errors.ts'
import { type FieldName, type FormValues, inFormOrder } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
import { fetchSnapshot, type Snapshot } from './snapshot.ts'

type Params = { path: { communityId: string; meterId: string }; header: { 'if-match': string } }
export type Send = (params: Params) => Promise<unknown>

type Options = {
  communityId: string
  snapshot: Snapshot
  /** what is typed, and how a form starts from a snapshot; without them nothing is typed */
  form?: { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }
  onSaved: () => void
}

/**
 * Sends a change of the version one saw. When somebody was quicker nothing is written: theirs is fetched, what one did not
 * touch becomes theirs, what one typed stays, and the next sending is of their version.
 */
export function useChange({ communityId, snapshot, form, onSaved }: Options) {
  const queries = useQueryClient()
  const [seen, setSeen] = useState(snapshot)
  const [before, setBefore] = useState<Snapshot | null>(null)
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click
  const { id: meterId, version } = seen.meter

  function adopt(theirs: Snapshot) {
    setBefore(seen)
    setSeen(theirs)
    if (!form) return
    const [was, is] = [form.startOf(seen), form.startOf(theirs)]
    const untouched = Object.keys(was).filter(
      (name) => form.fields.values[name as FieldName] === was[name as FieldName],
    )
    form.fields.set(Object.fromEntries(untouched.map((name) => [name, is[name as FieldName]])))
    if (untouched.includes('holderId')) form.fields.setHolder(theirs.meter.holder)
  }

  const save = useMutation({
    mutationFn: async (send: Send) => {
      try {
        await send({ path: { communityId, meterId }, header: { 'if-match': `"${version}"` } })
        return true
      } catch (error) {
        if (!(error instanceof ApiProblem && error.status === 412)) throw error
        adopt(await fetchSnapshot(queries, communityId, meterId))
        return false
      }
    },
    onSuccess: (isSaved) => {
      if (!isSaved) return
      onSaved()
      queries.invalidateQueries({ queryKey: ['communities', communityId] })
    },
    onError: (error) => form?.fields.show(inFormOrder(fieldErrorsOf(error))),
    onSettled: () => {
      isOnTheWay.current = false
    },
  })

  return {
    send: (send: Send) => {
      if (isOnTheWay.current) return
      isOnTheWay.current = true
      save.mutate(send)
    },
    /** the meter as it is, and as one saw it when somebody changed it meanwhile */
    seen,
    before,
    isSaving: save.isPending,
    error: save.error,
    /** a failure that belongs to no field */
    failure: form && fieldErrorsOf(save.error).length > 0 ? null : save.error,
  }
}
export type Change = ReturnType<typeof useChange>
