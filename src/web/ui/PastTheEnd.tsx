import { Navigate } from '@tanstack/react-router'
import type { ListPage } from './list.ts'

/** The address names a page that is not there (any more): shows the last one instead. */
export function PastTheEnd({ page: { total, pageSize } }: { page: ListPage<unknown> }) {
  return <Navigate to="." search={(before) => ({ ...before, page: Math.ceil(total / pageSize) })} replace />
}
