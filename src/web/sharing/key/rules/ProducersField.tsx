import { ActionIcon, Group, Input, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconArrowUp, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../../intl.tsx'
import { producerChoicesQuery } from './producers.queries.ts'
import type { RulesValues } from './rules-values.ts'

type Producers = RulesValues['producers']
type Props = {
  of: { communityId: string; operationId: string }
  by: 'priority' | 'coefficients'
  producers: Producers
  problem: string | undefined
  onChange: (producers: Producers) => void
}

/** Producers one after the other, or each with its coefficient. */
export function ProducersField({ of, by, producers, problem, onChange }: Props) {
  const say = useSay()
  const { data: names } = useQuery(producerChoicesQuery(of))
  const nameOf = (id: string) => names?.get(id) ?? say('results.otherMeter')
  const free = [...(names ?? [])].filter(([id]) => producers.every(({ meterId }) => meterId !== id))
  const earlier = (i: number) => onChange(producers.with(i - 1, producers[i]!).with(i, producers[i - 1]!))
  return (
    <Stack gap="xs" component="fieldset" p={0} m={0} style={{ border: 0 }}>
      <Text component="legend" fw={500} size="sm">
        {say('results.producers')}
      </Text>
      {producers.map(({ meterId, coefficient }, i) => (
        <Group key={meterId} gap="xs" wrap="nowrap">
          <Text style={{ flex: 1, overflowWrap: 'anywhere' }}>
            {by === 'priority' && `${i + 1}. `}
            {nameOf(meterId)}
          </Text>
          {by === 'coefficients' && (
            <TextInput
              aria-label={say('results.coefficientOf', { who: nameOf(meterId) })}
              value={coefficient}
              w={96}
              inputMode="numeric"
              styles={{ input: { minHeight: 44, textAlign: 'right' } }}
              onChange={({ currentTarget: { value } }) =>
                onChange(producers.with(i, { meterId, coefficient: value }))
              }
            />
          )}
          {by === 'priority' && i > 0 && (
            <ActionIcon
              variant="default"
              size={44}
              aria-label={say('results.earlierProducer', { who: nameOf(meterId) })}
              onClick={() => earlier(i)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="default"
            size={44}
            aria-label={say('results.removeProducer', { who: nameOf(meterId) })}
            onClick={() => onChange(producers.filter((one) => one.meterId !== meterId))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {free.length > 0 && (
        <NativeSelect
          aria-label={say('results.addProducer')}
          value=""
          styles={{ input: { minHeight: 44 } }}
          onChange={({ currentTarget: { value } }) =>
            value && onChange([...producers, { meterId: value, coefficient: '1' }])
          }
          data={[
            { value: '', label: say('results.addProducer') },
            ...free.map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {problem && <Input.Error>{problem}</Input.Error>}
    </Stack>
  )
}
