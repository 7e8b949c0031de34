import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it will refuse again; a lost connection deserves one more try.
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 1,
    },
    // Whoever saves is told at once when there is no network, rather than waiting for it silently.
    mutations: { networkMode: 'always', retry: false },
  },
})
