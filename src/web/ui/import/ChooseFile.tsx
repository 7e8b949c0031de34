import { type ReactNode, useRef } from 'react'

type Props = { onPick: (file: File) => void; children: (open: () => void) => ReactNode }

/** A button that opens the system's window for choosing a table file. */
export function ChooseFile({ onPick, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onPick(file)
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = ''
        }}
      />
      {children(() => input.current?.click())}
    </>
  )
}
