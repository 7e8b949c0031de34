import type { SavedView } from '../../domain/communities/saved-view.schema.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { viewOf } from './views.store.ts'

/** One saved view that the user may see: its own, or one of all managers. */
export async function getView(work: Work, id: string): Promise<SavedView> {
  const view = await viewOf(work, id)
  // It was there when the guard looked; somebody has deleted or taken it meanwhile.
  if (!view) throw new Refusal(404, 'not-found')
  return view
}

export const isView = async (work: Work, id: string): Promise<boolean> =>
  (await viewOf(work, id)) !== undefined
