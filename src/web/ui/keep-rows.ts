/**
 * For a list's `placeholderData`: while other rows are fetched the old ones stay, unless they are another community's.
 * The second part of the key must be the community.
 */
export const keepRows =
  (communityId: string) =>
  <Rows>(previous: Rows | undefined, query: { queryKey: readonly unknown[] } | undefined) =>
    query?.queryKey[1] === communityId ? previous : undefined
