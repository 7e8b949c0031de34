import { Button, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { contains } from '../../../../domain/time/period.ts'
import { today } from '../../../clock.ts'
import { useFormats, useSay } from '../../../intl.tsx'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import classes from '../../results.module.css'
import { rulesQuery } from '../../results.queries.ts'
import { RulesForm } from './RulesForm.tsx'
import { RulesHistory } from './RulesHistory.tsx'
import { useRulesInWords } from './use-rules-in-words.ts'

type Props = { of: { communityId: string; operationId: string } }

/** How the operation counts and what shared energy costs: today in sentences, and from which days. */
export function Rules({ of }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const { data, error, refetch } = useQuery(rulesQuery(of))
  const [isOpen, setOpen] = useState(false)
  const inWords = useRulesInWords(of)
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h={200} />
  const present =
    data.items.find(({ from, until }) => contains({ from: from ?? '', until }, today())) ?? data.items.at(-1)!
  return (
    <Paper withBorder p="md" component="section" aria-label={say('results.rules')}>
      <Stack gap="sm">
        <div className={classes.head}>
          <div>
            <h2 className={classes.title}>{say('results.rules')}</h2>
            <Text c="dimmed" size="sm">
              {present.from ? say('results.from', { from: day(present.from) }) : say('results.rulesUsual')}
            </Text>
          </div>
          <Button
            variant="default"
            h={44}
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            {say('results.changeRules')}
          </Button>
        </div>
        <ul className={classes.sentences}>
          {inWords(present).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {data.items.length > 1 && <RulesHistory of={of} items={data.items} />}
      </Stack>
      {isOpen && <RulesForm of={of} present={present} onClose={() => setOpen(false)} />}
    </Paper>
  )
}
