import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { choicesQuery } from './form.queries.ts'
import { doubtsOf, type FieldName, type FormValues, fieldOf } from './form-values.ts'

export type ShownProblem = FieldProblem & { message?: string }

export type Holder = { id: string; name: string }

type Options = {
  communityId: string
  first: FormValues
  holder: Holder | null
  strictEan: boolean
  /** instead of the usual labels */
  labels?: Partial<Record<FieldName, string>>
}

const none = {}

/** What is typed of a meter, what is wrong with it, what is doubtful, and where the focus is to go. */
export function useFields({ communityId, first, holder: firstHolder, strictEan, labels = none }: Options) {
  const [values, setValues] = useState<FormValues>(first)
  // With its name: the member may be beyond the first page of what the picker loads.
  const [holder, setHolder] = useState(firstHolder)
  const [problems, setProblems] = useState<ShownProblem[]>([])
  const [focusOn, setFocusOn] = useState<{ field: FieldName } | null>(null)
  const choices = useQuery(choicesQuery(communityId, values.postalCode))

  // What was typed here; the rest may still follow a date, or somebody else's change.
  const typed = useRef(new Set<FieldName>())

  function set(change: Partial<FormValues>) {
    for (const name of Object.keys(change) as FieldName[])
      if (change[name] !== values[name]) typed.current.add(name)
    setValues((before) => ({ ...before, ...change }))
    // A problem stays until its field changes: then it may be solved, and the next try says if not.
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

  useEffect(() => {
    if (focusOn) document.getElementById(fieldId(focusOn.field))?.focus()
  }, [focusOn])

  const doubts = useMemo(() => doubtsOf(values, choices.data?.localities ?? []), [values, choices.data])
  const wasSuggested = !first.dso && suggested === values.dso
  return {
    values,
    set,
    labels,
    problems,
    show: (found: ShownProblem[]) => {
      setProblems(found)
      if (found[0]) setFocusOn({ field: fieldOf(found[0].path) })
    },
    holder,
    setHolder: (chosen: Holder | null) => {
      setHolder(chosen)
      set({ holderId: chosen?.id ?? '' })
    },
    /** Fills in anew whatever was not typed here. */
    follow: (start: FormValues, startHolder: Holder | null) => {
      const names = (Object.keys(start) as FieldName[]).filter((name) => !typed.current.has(name))
      setValues((before) => ({
        ...before,
        ...Object.fromEntries(names.map((name) => [name, start[name]])),
      }))
      if (names.includes('holderId')) setHolder(startHolder)
    },
    focus: (field: FieldName) => setFocusOn({ field }),
    doubts: strictEan ? doubts.filter((doubt) => doubt !== 'ean-check-digit') : doubts,
    /** a check digit that this community refuses */
    strictEan,
    choices: choices.data,
    /** of the EAN that was refused, as long as it stands there */
    existingMeterId: undefined as string | undefined,
    isDirty:
      JSON.stringify(values) !== JSON.stringify({ ...first, dso: wasSuggested ? values.dso : first.dso }),
  }
}
export type Fields = ReturnType<typeof useFields>

/** Where the focus goes; a select has its name on a hidden input, and radio buttons share theirs. */
export const fieldId = (name: FieldName) => `meter-${name}`
