import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CommunityInfo } from '../../../domain/communities/community-info.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from './about.module.css'
import { infoQuery } from './info.queries.ts'

const path = '/api/v1/communities/{communityId}/logo'

/** The picture that stands for the community; an administrator chooses another one or takes it away. */
export function Logo({ info, isAdmin }: { info: CommunityInfo; isAdmin: boolean }) {
  const say = useSay()
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const params = { path: { communityId: info.id } }
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      if (!file) return void (await answer(api.DELETE(path, { params })))
      const form = new FormData()
      form.append('files', file, file.name)
      await answer(api.PUT(path, { params, body: form as never, bodySerializer: (body) => body as never }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: infoQuery(info.id).queryKey }),
  })
  return (
    <>
      {change.error && <Notice kind="problem">{whatHappened(change.error, say)}</Notice>}
      <div className={classes.logo}>
        {info.logo && <img src={info.logo} alt={say('about.logoOf', { name: info.name })} />}
        {isAdmin && (
          <>
            <input
              ref={input}
              type="file"
              hidden
              accept="image/png,image/jpeg,image/webp,image/svg+xml"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0]
                if (file) change.mutate(file)
                currentTarget.value = ''
              }}
            />
            <Button
              variant="default"
              h={44}
              loading={change.isPending}
              onClick={() => input.current?.click()}
            >
              {say(info.logo ? 'about.otherLogo' : 'about.chooseLogo')}
            </Button>
            {info.logo && (
              <Button
                variant="default"
                h={44}
                disabled={change.isPending}
                onClick={() => change.mutate(null)}
              >
                {say('about.noLogo')}
              </Button>
            )}
          </>
        )}
      </div>
      {isAdmin && (
        <Text size="sm" c="dimmed" mt={4}>
          {say('about.logoHelp')}
        </Text>
      )}
    </>
  )
}
