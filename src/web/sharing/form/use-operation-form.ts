import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import {
  type NewOperation,
  newOperation,
  type OperationLine,
} from '../../../domain/sharing/operation.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'

const path = '/api/v1/communities/{communityId}/operations'
type Values = { name: string; type: string; municipalities: string[]; isPublic: boolean }
const nothing: Values = { name: '', type: '', municipalities: [], isPublic: false }

const typedOf = ({ name, type, municipalities, public: isPublic }: OperationLine): Values => ({
  ...{ name, type, municipalities, isPublic },
})

type Options = {
  communityId: string
  operation?: OperationLine | undefined
  onSaved: (operation: OperationLine) => void
}

/** What is typed of an operation, what is wrong with it, and sending it once. */
export function useOperationForm({ communityId, operation, onSaved }: Options) {
  const say = useSay()
  const [base, setBase] = useState(operation)
  const [first] = useState(() => (operation ? typedOf(operation) : nothing))
  const [values, setValues] = useState(first)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const sent = useRef({ content: '', key: '' })
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click

  const save = useMutation({
    mutationFn: (body: NewOperation) => {
      if (base) {
        const params = {
          path: { communityId, operationId: base.id },
          header: { 'if-match': `"${base.version}"` },
        }
        return answer(api.PATCH(`${path}/{operationId}`, { params, body }))
      }
      // The same content has the same key: sending again what perhaps arrived makes no second operation.
      const content = JSON.stringify(body)
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
      const params = { path: { communityId }, header: { 'idempotency-key': sent.current.key } }
      return answer(api.POST(path, { params, body }))
    },
    onMutate: () => {
      isOnTheWay.current = true
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
    onSuccess: onSaved,
    onError: async (error) => {
      if (!(error instanceof ApiProblem)) return
      setProblems(error.errors.map((one) => ({ ...one, path: one.path.split('.')[0]! })))
      // Somebody was faster: saving again then overwrites what they see here said.
      if (error.status === 412 && base)
        setBase(
          await answer(
            api.GET(`${path}/{operationId}`, { params: { path: { communityId, operationId: base.id } } }),
          ),
        )
    },
  })
  const isOvertaken = save.error instanceof ApiProblem && save.error.status === 412
  return {
    values,
    problems,
    isSaving: save.isPending,
    isDirty: JSON.stringify(values) !== JSON.stringify(first),
    isOvertaken,
    /** a failure that belongs to no field */
    failure: isOvertaken || problems.length > 0 ? null : save.error,
    problemOf: (field: string) => {
      const problem = problems.find(({ path: at }) => at === field)
      return problem && say(`error.${problem.code}`)
    },
    set: (change: Partial<Values>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) =>
        before.filter(({ path: at }) => !(at in change || (at === 'municipalities' && 'isPublic' in change))),
      )
    },
    submit: () => {
      if (isOnTheWay.current) return
      const { isPublic, ...rest } = values
      const checked = newOperation.safeParse({ ...rest, public: isPublic })
      setProblems(checked.success ? [] : problemsOf(checked.error))
      if (checked.success) save.mutate(checked.data)
    },
  }
}
