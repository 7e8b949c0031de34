import { Anchor, Button, Paper, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Community } from '../../../domain/communities/community.schema.ts'
import { useSay } from '../../intl.tsx'
import { doubtCountsQuery } from '../../meters/doubts/doubts.queries.ts'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import classes from './settings.module.css'
import { useSettings } from './use-settings.ts'

/** How strict the community is about EANs, and how long it waits for readings. */
export function SettingsForm({ community }: { community: Community }) {
  const say = useSay()
  const form = useSettings(community, () =>
    notifications.show({
      color: 'leaf',
      message: say('settings.saved'),
      closeButtonProps: { 'aria-label': say('common.close') },
    }),
  )
  const { data: counts } = useQuery(doubtCountsQuery(community.id))
  const wrong = counts?.kinds.find(({ doubt }) => doubt === 'ean-check-digit')
  const count = wrong ? wrong.open + wrong.dismissed : 0
  const days = useRef<HTMLInputElement>(null)
  const problem = form.problems.find(({ path }) => path === 'staleAfterDays')
  useEffect(() => {
    if (problem) days.current?.focus()
  }, [problem])
  const inWords = (strict: boolean) => say(strict ? 'settings.strictEan-refuse' : 'settings.strictEan-doubt')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Stack maw={720}>
        {form.hasMeanwhile && (
          <Notice kind="problem" title={say('error.settings-changed-meanwhile')}>
            {say('settings.theirs', {
              strictEan: inWords(form.seen.strictEan),
              days: form.seen.staleAfterDays,
            })}
          </Notice>
        )}
        {form.failure && !form.hasMeanwhile && (
          <NotSaved
            error={form.failure}
            title={say('settings.notSaved')}
            hint={say('settings.nothingLost')}
          />
        )}
        <Paper withBorder p="lg" component="section">
          <RadioCards
            name="strictEan"
            label={say('settings.strictEan')}
            value={form.values.strictEan ? 'refuse' : 'doubt'}
            options={['doubt', 'refuse'].map((value) => ({ value, label: inWords(value === 'refuse') }))}
            onChoose={(value) => form.set({ strictEan: value === 'refuse' })}
          />
          <Text size="sm" c="dimmed" mt="sm">
            {say('settings.strictEanHelp')}
          </Text>
          {count > 0 && (
            <Text size="sm" mt="sm">
              {say('settings.existing', { count })}{' '}
              <Anchor
                inherit
                underline="always"
                component={Link}
                to="/communities/$communityId/meters/doubts"
                params={{ communityId: community.id } as never}
                search={{ doubt: 'ean-check-digit' } as never}
              >
                {say('settings.seeThem')}
              </Anchor>
            </Text>
          )}
        </Paper>
        <Paper withBorder p="lg" component="section">
          <TextInput
            ref={days}
            name="staleAfterDays"
            label={say('settings.staleAfterDays')}
            description={say('settings.staleAfterDaysHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="numeric"
            autoComplete="off"
            rightSection={<span className={classes.unit}>{say('settings.days')}</span>}
            rightSectionWidth={72}
            className={classes.days}
            value={form.values.days}
            error={problem && (problem.message ?? say(`error.${problem.code}`))}
            onChange={(event) => form.set({ days: event.currentTarget.value })}
          />
        </Paper>
        <div>
          <Button type="submit" h={44} loading={form.isSaving}>
            {say('settings.save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
