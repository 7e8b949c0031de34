import { Anchor, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './form.module.css'
import { typeEan } from './type-ean.ts'
import { useField } from './use-field.tsx'
import type { Fields } from './use-fields.ts'

type Props = {
  form: Fields
  communityId: string
  /** why it can no longer change, when it cannot */
  whyItStays?: string | undefined
}

/**
 * 18 digits in groups of six while they are typed; the caret stays behind the digit it was behind. An EAN that exists
 * leads to its meter.
 */
export function EanField({ form, communityId, whyItStays }: Props) {
  const say = useSay()
  const field = useField(form)('ean')
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === input.current)
      input.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  return (
    <TextInput
      {...field}
      {...(whyItStays
        ? {
            readOnly: true,
            description: whyItStays,
            classNames: { input: classes.fixed },
            rightSection: <IconLock size={18} aria-hidden />,
          }
        : {})}
      error={
        field.error && (
          <>
            {field.error}
            {form.existingMeterId && (
              <Anchor
                component={Link}
                className={classes.existing}
                to="/communities/$communityId/meters/$meterId"
                params={{ communityId, meterId: form.existingMeterId } as never}
              >
                {say('meterForm.openExisting')}
              </Anchor>
            )}
          </>
        )
      }
      ref={input}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        const { value, selectionStart } = event.currentTarget
        const { inputType } = event.nativeEvent as InputEvent
        const typed = typeEan({
          before: form.values.ean,
          text: value,
          caret: selectionStart ?? value.length,
          isForward: inputType === 'deleteContentForward',
        })
        caret.current = typed.caret
        form.set({ ean: typed.text })
      }}
    />
  )
}
