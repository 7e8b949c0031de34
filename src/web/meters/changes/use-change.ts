import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiProblem } from '../../api.ts'
import { fieldErrorsOf } from '../form/field-errors.ts'
import { type FormValues, inFormOrder } from '../form/form-values.ts'
import type { Fields, ShownProblem } from '../form/use-fields.ts'
import { fetchSnapshot, holderNamed, type Snapshot } from './snapshot.ts'
import { dayFirst } from './typed-changes.ts'

type Params = { path: { communityId: string; meterId: string }; header: { 'if-match': string } }
export type Send = (params: Params) => Promise<unknown>

type Options = {
  communityId: string
  snapshot: Snapshot
  /** what is typed, and how a form starts from a snapshot; without them nothing is typed */
  form?: { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }
  /** whether a meter is already as it was to become; null: it is gone, as it was to be */
  isDone: (theirs: Snapshot | null) => boolean
  /** somebody was quicker, or a field was refused: time to look at the fields again */
  onLookAgain?: (problems: ShownProblem[]) => void
  onSaved: () => void
}

const isProblem = (error: unknown, status: number) => error instanceof ApiProblem && error.status === status

/**
 * Sends a change of the version one saw. When somebody was quicker nothing is written: theirs is fetched, what one did not
 * touch becomes theirs, what one typed stays, and the next sending is of their version. When it was oneself, because an
 * earlier sending arrived and only its answer was lost, the change is done.
 */
export function useChange({ communityId, snapshot, form, isDone, onLookAgain, onSaved }: Options) {
  const queries = useQueryClient()
  const [seen, setSeen] = useState(snapshot)
  const [before, setBefore] = useState<Snapshot | null>(null)
  // Stays in its place while one tries again: the button that was clicked must not move away under a second click.
  const [failure, setFailure] = useState<Error | null>(null)
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click
  const { id: meterId, version } = seen.meter

  function adopt(theirs: Snapshot) {
    setBefore(seen)
    setSeen(theirs)
    if (form) {
      const start = form.startOf(theirs)
      form.fields.follow(start, holderNamed(theirs, start.holderId))
    }
    onLookAgain?.([])
  }

  const save = useMutation({
    mutationFn: async (send: Send) => {
      try {
        await send({ path: { communityId, meterId }, header: { 'if-match': `"${version}"` } })
        return true
      } catch (error) {
        if (isProblem(error, 404) && isDone(null)) return true
        if (!isProblem(error, 412)) throw error
        const theirs = await fetchSnapshot(queries, communityId, meterId)
        if (isDone(theirs)) return true
        adopt(theirs)
        return false
      }
    },
    onSuccess: (isSaved) => {
      setFailure(null)
      if (!isSaved) return
      onSaved()
      queries.invalidateQueries({ queryKey: ['communities', communityId] })
    },
    onError: (error) => {
      setFailure(error)
      const problems = dayFirst(inFormOrder(fieldErrorsOf(error)))
      if (!form || problems.length === 0) return
      onLookAgain?.(problems)
      form.fields.show(problems)
    },
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
    failure: form && fieldErrorsOf(failure).length > 0 ? null : failure,
  }
}
export type Change = ReturnType<typeof useChange>
