import { useNotifications } from '@mantine/notifications'
import { lazy, Suspense, useState } from 'react'

const ToastCorner = lazy(() =>
  import('./ToastCorner.tsx').then((module) => ({ default: module.ToastCorner })),
)

/** What has just been done, told in a corner. Fetched when there is something to tell, which is never at once. */
export function Toasts() {
  const { notifications } = useNotifications()
  const [wanted, setWanted] = useState(false)
  if (notifications.length > 0 && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <ToastCorner />
    </Suspense>
  )
}
