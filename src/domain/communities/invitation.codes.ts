/** `expired` is no state of its own: it is a pending one whose time has run out. */
export const invitationStandings = ['pending', 'expired', 'accepted', 'declined', 'cancelled'] as const
export type InvitationStanding = (typeof invitationStandings)[number]
/** What one is asked: to sign in for a record that is there, to fill in one's own, or to manage. */
export const invitationKinds = ['link', 'own-record', 'manage'] as const
