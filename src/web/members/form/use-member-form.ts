import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { MemberChange, MemberRecord, WholeMember } from '../../../domain/members/member-record.schema.ts'
import { settledFields } from '../../../domain/members/own-record.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import {
  checkedChange,
  checkedNew,
  emptyRecord,
  type FieldName,
  followed,
  inFormOrder,
  isField,
  type Overtaken,
  type RecordValues,
  stepOf,
  typedOf,
} from './record-values.ts'

/** `message`: the server's own sentence, which knows more than the code. */
export type ShownProblem = FieldProblem & { message?: string }

type Options = {
  communityId: string
  /** the one to change; without it a new one is made */
  member?: WholeMember | undefined
  /** a plain member changes its own record */
  isOwn?: boolean | undefined
  onSaved: (member: WholeMember) => void
}

const path = '/api/v1/communities/{communityId}/members' as const
const lastStep = 3

/** The four steps of a member: what is typed, what is wrong with it, and sending it once. */
export function useMemberForm({ communityId, member, isOwn = false, onSaved }: Options) {
  const [base, setBase] = useState(member)
  const first = base ? typedOf(base) : emptyRecord
  const [values, setValues] = useState<RecordValues>(first)
  // Of somebody who is there one changes the data; what kind it is stays.
  const [step, setStep] = useState(member ? 1 : 0)
  const [problems, setProblems] = useState<ShownProblem[]>([])
  const [overtaken, setOvertaken] = useState<Overtaken[]>([])
  const [focusOn, setFocusOn] = useState<{ field: FieldName } | null>(null)
  const sent = useRef({ content: '', key: '' })
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click

  function show(found: ShownProblem[]) {
    setProblems(found)
    if (found[0]) {
      setStep(stepOf(found[0].path))
      setFocusOn({ field: found[0].path as FieldName })
    }
  }
  useEffect(() => {
    if (focusOn) document.getElementById(fieldId(focusOn.field))?.focus()
  }, [focusOn])

  const create = (body: MemberRecord) => {
    // The same content has the same key: sending again what perhaps arrived makes no second member.
    const content = JSON.stringify(body)
    if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
    const params = { path: { communityId }, header: { 'idempotency-key': sent.current.key } }
    return answer(api.POST(path, { params, body }))
  }
  const change = (body: MemberChange, { id, version }: WholeMember) => {
    const params = { path: { communityId, memberId: id }, header: { 'if-match': `"${version}"` } }
    return answer(api.PATCH(`${path}/{memberId}`, { params, body }))
  }

  /** Somebody was faster: their version comes into the fields that were not touched here. */
  async function follow() {
    const params = { path: { communityId, memberId: base!.id } }
    const theirs = await answer(api.GET(`${path}/{memberId}`, { params }))
    const next = followed(values, first, typedOf(theirs))
    setValues(next.values)
    setOvertaken(next.changed)
    setBase(theirs)
  }

  const save = useMutation({
    mutationFn: ({ made, changed }: { made?: MemberRecord; changed?: MemberChange }) =>
      made ? create(made) : change(changed!, base!),
    onMutate: () => {
      isOnTheWay.current = true
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
    onSuccess: onSaved,
    onError: async (error) => {
      if (!(error instanceof ApiProblem)) return
      show(inFormOrder(error.errors.filter(({ path }) => isField(path))))
      if (error.status === 412) await follow()
    },
  })

  function submit() {
    if (isOnTheWay.current) return
    const checked = base ? checkedChange(values, first) : checkedNew(values)
    // A new member is asked step by step; of somebody who is there everything is looked at, from wherever one saves.
    const isLast = Boolean(base) || step === lastStep
    const here = isLast ? checked.problems : checked.problems.filter(({ path }) => stepOf(path) === step)
    if (here.length > 0) return show(here)
    show([])
    if (!isLast) return setStep(step + 1)
    if (!base) save.mutate({ made: checked.request as MemberRecord })
    else if (Object.keys(checked.request ?? {}).length === 0) onSaved(base)
    else save.mutate({ changed: checked.request as MemberChange })
  }

  return {
    values,
    problems,
    step,
    isLast: Boolean(base) || step === lastStep,
    isNew: !base,
    isOwn,
    /** what the managers have checked, and only they change */
    isFixed: (field: FieldName) =>
      isOwn && base?.status !== 'pending' && settledFields.some((settled) => settled === field),
    /** the register number as it stood there, masked */
    mask: first.nationalNumber,
    /** what somebody else changed meanwhile: the fields that were not touched here have become theirs */
    overtaken,
    isSaving: save.isPending,
    isDirty: JSON.stringify(values) !== JSON.stringify(first),
    /** a failure that belongs to no field */
    failure:
      save.error instanceof ApiProblem &&
      (save.error.status === 412 || save.error.errors.some(({ path }) => isField(path)))
        ? null
        : save.error,
    set: (change: Partial<RecordValues>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) => before.filter(({ path }) => !(path in change)))
    },
    focus: (field: FieldName) => setFocusOn({ field }),
    goTo: (wanted: number) => {
      if (wanted < step || base) setStep(wanted)
    },
    submit,
  }
}
export type MemberFormState = ReturnType<typeof useMemberForm>

export const fieldId = (name: FieldName) => `member-${name.replace('.', '-')}`
