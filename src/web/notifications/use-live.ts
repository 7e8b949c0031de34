import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { notificationsKey } from './notifications.queries.ts'

type State = { unread: number; arrived: string[] }

/**
 * How many notifications are unread, and how many have come while one looks; both as the server tells it. A window that nobody
 * looks at hears nothing, because a browser keeps only a few connections open: it asks anew when it is looked at again.
 */
export function useLive(communityId: string): { unread: number | undefined; arrived: number } {
  const queries = useQueryClient()
  const [unread, setUnread] = useState<number>()
  const [arrived, setArrived] = useState(0)
  useEffect(() => {
    const known = new Set<string>()
    let source: EventSource | null = null
    let retry: ReturnType<typeof setTimeout> | undefined
    const close = () => {
      clearTimeout(retry)
      source?.close()
      source = null
    }
    function open() {
      if (source || document.hidden) return
      const opened = new EventSource(`/api/v1/communities/${communityId}/notifications/live`)
      source = opened
      opened.addEventListener('notifications', ({ data }: MessageEvent<string>) => {
        const state: State = JSON.parse(data)
        const fresh = state.arrived.filter((id) => !known.has(id))
        for (const id of fresh) known.add(id)
        setUnread(state.unread)
        setArrived((count) => count + fresh.length)
        queries.invalidateQueries({ queryKey: [...notificationsKey(communityId), 'list'] })
      })
      // A lost connection the browser makes again by itself; an answer that is no stream it does not.
      opened.onerror = () => {
        if (opened.readyState !== EventSource.CLOSED) return
        close()
        retry = setTimeout(open, 30_000)
      }
    }
    const look = () => (document.hidden ? close() : open())
    open()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      close()
    }
  }, [communityId, queries])
  return { unread, arrived }
}
