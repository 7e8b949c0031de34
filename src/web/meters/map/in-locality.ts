/** The list of the meters of a locality, whatever else it is filtered by. */
export const inLocality =
  ({ postalCode, city }: { postalCode: string; city: string }) =>
  <Search extends object>(before: Search) => ({
    ...before,
    locality: `${postalCode} ${city}`,
    view: undefined,
    page: undefined,
  })
