import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../intl.tsx'

const pageSize = 200

/** How many rows of a long table are shown; more when they are asked for. */
export function useMoreRows(total: number) {
  const [most, setMost] = useState(pageSize)
  return { shown: Math.min(most, total), total, onMore: () => setMost(most + 5 * pageSize) }
}

export function MoreRows({ shown, total, onMore }: ReturnType<typeof useMoreRows>) {
  const say = useSay()
  if (shown >= total) return null
  return (
    <Button variant="default" mt="sm" h={44} onClick={onMore}>
      {say('consumption.moreRows', { shown, total })}
    </Button>
  )
}
