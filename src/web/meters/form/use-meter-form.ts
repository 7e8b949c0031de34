import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { z } from 'zod'
import { meterDoubts } from '../../../domain/meters/doubts.ts'
import { cleanEan, isEan } from '../../../domain/meters/ean.ts'
import type { Meter, newMeter } from '../../../domain/meters/meter.schema.ts'
import { parseDecimal } from '../../../domain/units/decimal.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { choicesQuery } from './form.queries.ts'
import {
  checkedRequest,
  emptyForm,
  type FieldName,
  type FormValues,
  fieldOf,
  inFormOrder,
  isField,
  problemsOfStep,
  stepOf,
} from './form-values.ts'

export type ShownProblem = FieldProblem & { message?: string }

export type Holder = { id: string; name: string }

type Options = {
  communityId: string
  holder?: Holder
  strictEan: boolean
  onCreated: (meter: Meter) => void
}

/** The state of the form: what is typed, what is wrong with it, what is doubtful, and sending it once. */
export function useMeterForm({ communityId, holder: firstHolder, strictEan, onCreated }: Options) {
  const [first] = useState(() => emptyForm(today(), firstHolder?.id))
  const [values, setValues] = useState<FormValues>(first)
  // With its name: the member may be beyond the first page of what the picker loads.
  const [holder, setHolder] = useState(firstHolder ?? null)
  const [step, setStep] = useState(0)
  const [problems, setProblems] = useState<ShownProblem[]>([])
  const [focusOn, setFocusOn] = useState<{ field: FieldName } | null>(null)
  const sent = useRef<{ content: string; key: string } | null>(null)
  const choices = useQuery(choicesQuery(communityId, values.postalCode))

  function set(change: Partial<FormValues>) {
    setValues((before) => ({ ...before, ...change }))
    // A problem stays until its field changes: then it may be solved, and Next or Validate says if not.
    setProblems((before) => before.filter(({ path }) => !(fieldOf(path) in change)))
  }

  // The only DSO that serves a postal code is proposed once, as long as none was chosen.
  const suggested = choices.data?.suggestedDso
  useEffect(() => {
    if (suggested) setValues((before) => (before.dso ? before : { ...before, dso: suggested }))
  }, [suggested])

  // So is the only locality; whoever empties the city afterwards wants it empty.
  const [locality, ...others] = choices.data?.localities ?? []
  const onlyLocality = others.length === 0 ? locality : undefined
  useEffect(() => {
    if (!onlyLocality) return
    setValues((before) => (before.city.trim() ? before : { ...before, city: onlyLocality }))
    setProblems((before) => before.filter(({ path }) => fieldOf(path) !== 'city'))
  }, [onlyLocality])

  function show(found: ShownProblem[]) {
    setProblems(found)
    const [problem] = found
    if (!problem) return
    setStep(stepOf(problem.path))
    setFocusOn({ field: fieldOf(problem.path) })
  }

  function problemsNow(which: number): ShownProblem[] {
    const found: ShownProblem[] = problemsOfStep(values, which)
    const hasEanProblem = found.some(({ path }) => path === 'ean')
    if (which === 0 && strictEan && !hasEanProblem && eanDoubtsNow(values).includes('ean-check-digit'))
      found.push({ path: 'ean', code: 'ean-check-digit' })
    return inFormOrder(found)
  }

  const save = useMutation({
    mutationFn: (request: z.input<typeof newMeter>) => {
      // The same content has the same key, so that sending again what perhaps arrived makes no second meter.
      const content = JSON.stringify(request)
      if (sent.current?.content !== content) sent.current = { content, key: crypto.randomUUID() }
      return answer(
        api.POST('/api/v1/communities/{communityId}/meters', {
          params: { path: { communityId }, header: { 'idempotency-key': sent.current.key } },
          body: request,
        }),
      )
    },
    onSuccess: (meter) => onCreated(meter as Meter),
    onError: (error) => show(inFormOrder(fieldErrorsOf(error))),
  })

  function goOn() {
    if (save.isPending) return
    const here = problemsNow(step)
    if (here.length > 0) return show(here)
    setProblems([])
    if (step === 0) return setStep(1)
    const before = problemsNow(0)
    if (before.length > 0) return show(before)
    const request = checkedRequest(values)
    if (request) save.mutate(request)
  }

  const doubts = useMemo(() => doubtsOf(values, choices.data?.localities ?? []), [values, choices.data])
  return {
    values,
    set,
    step,
    goTo: (wanted: number) => wanted < step && setStep(wanted),
    goOn,
    problems,
    holder,
    setHolder: (chosen: Holder | null) => {
      setHolder(chosen)
      set({ holderId: chosen?.id ?? '' })
    },
    focusOn,
    focus: (field: FieldName) => setFocusOn({ field }),
    doubts: strictEan ? doubts.filter((doubt) => doubt !== 'ean-check-digit') : doubts,
    choices: choices.data,
    isSaving: save.isPending,
    /** a failure that belongs to no field */
    failure: fieldErrorsOf(save.error).length > 0 ? null : save.error,
    /** of the EAN that was refused, as long as it stands there */
    existingMeterId:
      save.error instanceof ApiProblem && problems.some(({ code }) => code === 'ean-exists')
        ? (save.error.extra.meterId as string | undefined)
        : undefined,
    isDirty:
      JSON.stringify(values) !==
      JSON.stringify({ ...first, dso: values.dso && suggested === values.dso ? values.dso : '' }),
  }
}
export type MeterFormState = ReturnType<typeof useMeterForm>

/** What the server refused of the fields; what it refused of anything else is a failure. */
const fieldErrorsOf = (error: unknown) =>
  error instanceof ApiProblem ? error.errors.filter(({ path }) => isField(path)) : []

const eanDoubtsNow = (values: FormValues) => doubtsOf({ ...values, city: '' }, [])

/** What is doubtful in what is typed so far; a field that is not filled in yet is not doubted. */
function doubtsOf(values: FormValues, localities: string[]): string[] {
  const ean = cleanEan(values.ean)
  return meterDoubts(
    {
      ean: isEan(ean) ? ean : '541499999000000012', // one without doubts
      address: { city: values.city },
      phases: values.phases === 'three' ? 'three' : 'single',
      configuration: {
        samplingPowerKva: parseDecimal(values.samplingPowerKva) ?? 0,
        amperageA: values.phases ? (parseDecimal(values.amperageA) ?? 0) : 0,
      },
    },
    values.city.trim() ? localities : [],
  )
}
