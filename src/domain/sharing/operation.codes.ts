/** What Belgian law knows as sharing: within a building, a renewable or citizen energy community, from peer to peer. */
export const operationTypes = ['same-building', 'rec', 'cec', 'peer-to-peer'] as const

/** How far the grid operator is with a participation. */
export const participationStatuses = ['awaiting-dso', 'active', 'on-hold'] as const

/** When somebody takes part, seen from today. */
export const participationTimes = ['now', 'future', 'past'] as const

/** Why a meter cannot take part from a day on: it does already, or in another operation, or will later. */
export const participationReasons = [
  'participation-here',
  'participation-elsewhere',
  'participation-later',
] as const
export type ParticipationReason = (typeof participationReasons)[number]

/** How far a key is in an operation. */
export const keyAssignmentStatuses = ['approved', 'pending', 'rejected'] as const

/** How a meter stands towards an operation from a day on in which it does not take part then: nothing is in the way, or another operation on that day, or one that begins later. */
export const candidateStandings = ['free', 'elsewhere', 'later'] as const
export type CandidateStanding = (typeof candidateStandings)[number]

/** Where the figures of a day are from: the grid operator, our calculation, some of each, or nowhere. */
export const daySources = ['dso', 'computed', 'mixed', 'none'] as const
