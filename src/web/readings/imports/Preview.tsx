import { Button } from '@mantine/core'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useSay } from '../../intl.tsx'
import barClasses from '../../ui/import/import.module.css'
import { Details } from './Details.tsx'
import { Headline } from './Headline.tsx'
import classes from './imports.module.css'
import { Plain } from './Plain.tsx'
import { ReportMenu } from './ReportMenu.tsx'
import type { Summary } from './summary.ts'
import type { Acts } from './use-acts.ts'

type Props = { communityId: string; detail: ImportDetail; summary: Summary; acts: Acts }

/** What an import would do; nothing is written before somebody says so. */
export function Preview({ communityId, detail, summary, acts }: Props) {
  const say = useSay()
  const { counts } = detail
  const { isOfStrangers, changesNothing, errorCounts } = summary
  const days = counts ? counts.daysNew + counts.daysAdded + counts.daysChanged : 0
  const isNothing = isOfStrangers || changesNothing || days + (counts?.months ?? 0) === 0
  const bad = errorCounts.reduce((sum, { count }) => sum + count, 0)
  const doing = acts.isPending ? acts.variables.does : null
  return (
    <>
      {isOfStrangers ? (
        <Plain
          kind="problem"
          title={say('readingsImport.strangers')}
          text={say('readingsImport.strangersText')}
        />
      ) : isNothing ? (
        <Plain
          kind={changesNothing ? 'done' : 'problem'}
          title={say(changesNothing ? 'readingsImport.nothing' : 'readingsImport.nothingRead')}
          text={say(changesNothing ? 'readingsImport.nothingText' : 'readingsImport.nothingReadText')}
        />
      ) : (
        <Headline detail={detail} summary={summary} />
      )}
      <Details {...{ communityId, detail, summary, acts }} />
      <div className={barClasses.bar}>
        {!isNothing && (
          <p className={classes.barText}>
            {say(bad > 0 ? 'readingsImport.leftOut' : 'readingsImport.canUndo', { count: bad })}
          </p>
        )}
        <div className={barClasses.buttons}>
          <ReportMenu communityId={communityId} importId={detail.id} />
          <Button
            variant="default"
            mih={44}
            loading={doing === 'cancel'}
            onClick={() => acts.mutate({ does: 'cancel' })}
          >
            {say('readingsImport.cancel')}
          </Button>
          {!isNothing && (
            <Button mih={44} loading={doing === 'commit'} onClick={() => acts.mutate({ does: 'commit' })}>
              {days > 0
                ? say('readingsImport.commitDays', { count: days })
                : say('readingsImport.commitMonths', { count: counts!.months })}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
