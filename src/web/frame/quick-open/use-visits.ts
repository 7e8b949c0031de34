import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { keepVisits, readVisits, visitOf, withVisit } from './visits.ts'

/** Remembers which meters and members of a community are looked at. */
export function useVisits(communityId: string) {
  const pathname = useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    const visit = visitOf(pathname)
    if (visit) keepVisits(communityId, withVisit(readVisits(communityId), visit))
  }, [communityId, pathname])
}
