/** Whether the database refused something because of this constraint, by the name that the migration gave it. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint
