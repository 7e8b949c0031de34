import { type ReactNode, useRef } from 'react'

type Props = {
  /** several at once */
  isMany?: boolean
  /** endings and types; without it tables */
  accept?: string
  onPick: (file: File, ...more: File[]) => void
  children: (open: () => void) => ReactNode
}

/** A button that opens the system's window for choosing files. */
export function ChooseFile({ isMany = false, accept = tables, onPick, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMany}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file, ...more] = currentTarget.files ?? []
          if (file) onPick(file, ...more)
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = ''
        }}
      />
      {children(() => input.current?.click())}
    </>
  )
}

const tables =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
