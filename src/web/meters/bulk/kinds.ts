/** What can be done to many meters at once, as the address says it. */
export const bulkKinds = ['dso', 'usage', 'deactivate'] as const
export type BulkKind = (typeof bulkKinds)[number]
