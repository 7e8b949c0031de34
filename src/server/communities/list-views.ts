import type { SavedView } from '../../domain/communities/saved-view.schema.ts'
import { fold } from '../../domain/words/fold.ts'
import type { Work } from '../db/in-community.ts'
import { viewsOf } from './views.store.ts'

/** The user's own views of a list and those of all managers, by name. */
export async function listViews(work: Work, list: SavedView['list']): Promise<SavedView[]> {
  const views = (await viewsOf(work, list)).map((view) => ({ view, sort: fold(view.name) }))
  return views.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0)).map(({ view }) => view)
}
