import { createContext, use } from 'react'
import { useFormats } from '../../intl.tsx'
import type { Example } from './example.ts'

// The example reaches the cells that show it past the rows: those are not drawn again for it.

export const ExampleContext = createContext<Example | null>(null)

type Props = {
  row: number
  /** without it all rounds together */
  round?: number
}

/** kWh that a participant receives in the example. */
export function Received({ row, round }: Props) {
  const { number } = useFormats()
  const parts = use(ExampleContext)?.received[row]
  if (!parts) return '–'
  return number(round === undefined ? parts.reduce((sum, kwh) => sum + kwh, 0) : (parts[round] ?? 0), 2)
}
