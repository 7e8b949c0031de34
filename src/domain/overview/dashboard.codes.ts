/** What waits for somebody who manages, the most urgent first. */
export const attentionKinds = [
  'join-requests',
  'invitations-ending',
  'no-holder',
  'no-readings',
  'readings-end-early',
  'awaiting-dso',
  'no-key',
] as const
export type AttentionKind = (typeof attentionKinds)[number]
