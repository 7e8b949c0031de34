import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MeterVerdict } from '../../../domain/readings/import/import.codes.ts'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { LazyMeterForm } from '../../meters/LazyMeterForm.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CreateButton } from './CreateButton.tsx'
import { LocalList } from './LocalList.tsx'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'
import { unknownMeters } from './unknown-meters.ts'
import type { Acts } from './use-acts.ts'
import { useMeterRows } from './use-meter-rows.tsx'

type Meter = Summary['meters'][number]
type Props = { communityId: string; detail: ImportDetail; summary: Summary; acts: Acts }

/** The meters of which somebody has to decide something before the rest is written. */
export function Decisions({ communityId, detail, summary, acts }: Props) {
  const say = useSay()
  const [creating, setCreating] = useState<Meter | null>(null)
  const [created, setCreated] = useState<readonly string[]>([])
  const isOpen = detail.state === 'previewed'
  const standing = (verdict: MeterVerdict) => summary.meters.filter((one) => one.verdict === verdict)
  return (
    <>
      {created.length > 0 && isOpen && (
        <div role="status">
          <Notice kind="info" title={say('readingsImport.outdated', { count: created.length })}>
            {say('readingsImport.outdatedText')}{' '}
            <Button
              mt="xs"
              mih={44}
              display="block"
              loading={acts.isPending && acts.variables.does === 'read-again'}
              onClick={() => acts.mutate({ does: 'read-again', files: [] })}
            >
              {say('readingsImport.refresh')}
            </Button>
          </Notice>
        </div>
      )}
      <Group
        {...{ communityId, isOpen }}
        verdict="unknown"
        meters={unknownMeters(summary)}
        act={(meter) => (
          <CreateButton
            ean={meter.ean}
            isDone={created.includes(meter.ean)}
            onCreate={() => setCreating(meter)}
          />
        )}
      />
      <Group {...{ communityId, isOpen }} verdict="not-active" meters={standing('not-active')} />
      <Group {...{ communityId, isOpen }} verdict="other-operation" meters={standing('other-operation')} />
      {creating && (
        <LazyMeterForm
          communityId={communityId}
          ean={creating.ean}
          from={creating.firstDay}
          onClose={() => setCreating(null)}
          onCreated={({ ean }) => {
            // Another EAN may have been typed than the one that was proposed.
            setCreated((before) => [...before, ean])
            setCreating(null)
          }}
        />
      )}
    </>
  )
}

type GroupProps = {
  communityId: string
  verdict: Exclude<MeterVerdict, 'known'>
  meters: Summary['meters']
  /** nothing is written yet */
  isOpen: boolean
  act?: (meter: Meter) => React.ReactNode
}

function Group({ communityId, verdict, meters, isOpen, act }: GroupProps) {
  const say = useSay()
  const list = useMeterRows(communityId, verdict, isOpen ? act : undefined)
  if (meters.length === 0) return null
  const title = say(`readingsImport.decide-${verdict}`, { count: meters.length })
  return (
    <Section
      isToDecide={isOpen}
      title={title}
      text={say(`readingsImport.decide-${verdict}-${isOpen ? 'before' : 'after'}`)}
    >
      <LocalList
        caption={title}
        rows={list.rowsOf(meters)}
        columns={list.columns}
        cardOf={list.cardOf}
        pageSize={10}
      />
    </Section>
  )
}
