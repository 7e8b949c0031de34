import { useEffect, useState } from 'react'

/** True once the page runs: what needs a script is not offered by a page that has none. */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return isLive
}
