import { type ReactNode, Suspense } from 'react'
import { ImportWords } from '../../ui/import/ImportWords.tsx'
import { ImportReadingsWords } from './ImportReadingsWords.tsx'

/** Around a page that speaks of imports of readings. */
export const InWords = ({ children }: { children: ReactNode }) => (
  <Suspense>
    <ImportWords>
      <ImportReadingsWords>{children}</ImportReadingsWords>
    </ImportWords>
  </Suspense>
)
