/** Whose readings are looked at; the id of a community is its own. */
export type Source = {
  communityId: string
  of: 'meter' | 'member' | 'operation' | 'community'
  id: string
}
