import { TextInput } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import { typeEan } from './form-values.ts'
import { useField } from './use-field.tsx'
import type { MeterFormState } from './use-meter-form.ts'

/** 18 digits in groups of six while they are typed; the caret stays behind the digit it was behind. */
export function EanField({ form }: { form: MeterFormState }) {
  const field = useField(form)
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === input.current)
      input.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  return (
    <TextInput
      {...field('ean')}
      ref={input}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        const { value, selectionStart } = event.currentTarget
        const typed = typeEan(form.values.ean, value, selectionStart ?? value.length)
        caret.current = typed.caret
        form.set({ ean: typed.text })
      }}
    />
  )
}
