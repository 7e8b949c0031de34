import type { Work } from '../db/in-community.ts'

/** Where the documents of a community are kept: no other room keeps anything there, so none needs to be asked before bytes go. */
export const shelfOf = ({ communityId }: Pick<Work, 'communityId'>) => `${communityId}/documents`
