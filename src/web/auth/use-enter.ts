import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'
import type { signedInAnswer } from '../../domain/auth/account.schema.ts'
import { useLanguage } from '../intl.tsx'
import { consentsQuery } from './account/account.queries.ts'

export type SignedInAnswer = z.output<typeof signedInAnswer>

/** Somebody is signed in: on to where one was going, by way of the texts that are new to it, in one's own language when this browser was told none yet. */
export function useEnter() {
  const router = useRouter()
  const queries = useQueryClient()
  const { next } = useSearch({ strict: false })
  const { adoptLanguage } = useLanguage()
  return async (language: SignedInAnswer & { status: 'signed-in' }) => {
    queries.clear()
    if (language.language) adoptLanguage(language.language)
    const { due } = await queries.fetchQuery(consentsQuery).catch(() => ({ due: [] }))
    if (due.length > 0)
      await router.navigate({
        to: '/account/$part',
        params: { part: 'agree' },
        search: { next } as never,
        replace: true,
      })
    else await router.navigate({ to: next ?? '/', replace: true })
  }
}
