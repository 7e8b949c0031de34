/** Whether the database gave up waiting: for a lock (55P03), or because the statement took too long as a whole (57014). */
export const timedOut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '57014')
