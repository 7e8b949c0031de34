import { queryOptions } from '@tanstack/react-query'
import { ApiProblem, answer, api } from '../../api.ts'

/** What whoever holds the link is told. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/invitations/{token}', { params: { path: { token } }, signal })),
    retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
  })
