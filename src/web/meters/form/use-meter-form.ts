import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { z } from 'zod'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Meter, newMeter } from '../../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { answer, api } from '../../api.ts'
import { today } from '../../clock.ts'
import { existingMeterOf, fieldErrorsOf } from './field-errors.ts'
import { checkedRequest, emptyForm, inFormOrder, problemsOfStep, stepOf } from './form-values.ts'
import { type Holder, type ShownProblem, useFields } from './use-fields.ts'

type Options = {
  communityId: string
  holder?: Holder
  ean?: string
  /** proposed as the first day */
  from?: LocalDay
  strictEan: boolean
  onCreated: (meter: Meter) => void
}

/** The form for a new meter: its two steps, and sending it once. */
export function useMeterForm({
  communityId,
  holder,
  ean = '',
  from = today(),
  strictEan,
  onCreated,
}: Options) {
  const [first] = useState(() => ({ ...emptyForm(from, holder?.id), ean: groupEan(ean) }))
  const fields = useFields({ communityId, first, holder: holder ?? null, strictEan })
  const { values } = fields
  const [step, setStep] = useState(0)
  const sent = useRef<{ content: string; key: string } | null>(null)

  function show(found: ShownProblem[]) {
    if (found[0]) setStep(stepOf(found[0].path))
    fields.show(found)
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
    const here = problemsOfStep(values, step, strictEan)
    if (here.length > 0) return show(here)
    fields.show([])
    if (step === 0) return setStep(1)
    const before = problemsOfStep(values, 0, strictEan)
    if (before.length > 0) return show(before)
    const request = checkedRequest(values)
    if (request) save.mutate(request)
  }

  return {
    ...fields,
    step,
    goTo: (wanted: number) => wanted < step && setStep(wanted),
    goOn,
    isSaving: save.isPending,
    /** a failure that belongs to no field */
    failure: fieldErrorsOf(save.error).length > 0 ? null : save.error,
    existingMeterId: existingMeterOf(save.error, fields.problems),
  }
}
