/** How a request stands that a manager can see: it waits, or has been answered. */
export const joinRequestStatuses = ['open', 'accepted', 'declined', 'spam'] as const
export type JoinRequestStatus = (typeof joinRequestStatuses)[number]

/** What a manager may make of it; `open` takes it out of the spam again. */
export const joinAnswers = ['accepted', 'declined', 'spam', 'open'] as const
export type JoinAnswer = (typeof joinAnswers)[number]

/** Hours during which the link to confirm a request is good. */
export const confirmWithinHours = 48

/** Mails with a link to one address within a day, by all communities of the installation together. */
export const mostMailsADay = 5

/** Requests that one community keeps unconfirmed; who asks beyond is told to come back later. */
export const mostUnconfirmed = 200

/** Whether a request that stands so may be answered so. */
export const mayAnswer = (status: JoinRequestStatus, answer: JoinAnswer): boolean =>
  answer === 'open' ? status === 'spam' : status === 'open'
