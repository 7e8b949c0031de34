import { Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useFormats, useSay } from '../../intl.tsx'
import { type Fact, Meanwhile } from '../../ui/Meanwhile.tsx'
import { type Difference, differencesOf } from './differences.ts'
import { type KeyDraft, proRata } from './draft.ts'
import type { Overtaken } from './use-key-editor.ts'

const mostShown = 12

type Props = { overtaken: Overtaken; draft: KeyDraft; onKeep: () => void; onTake: () => void }

/** Somebody else saved the key meanwhile: what they changed, and which of the two goes on. */
export function KeyMeanwhile({ overtaken: { was, theirs, by, at }, draft, onKeep, onTake }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const factOf = useFactOf()
  const all = differencesOf(was, theirs, draft)
  const element = useRef<HTMLDivElement>(null)
  // It stands above a grid that may be long, and is what one has to see now.
  useEffect(() => element.current?.focus(), [])
  return (
    <div ref={element} tabIndex={-1}>
      <Meanwhile
        title={say('allocation.meanwhile', { who: by, when: moment(at) })}
        text={say('allocation.meanwhileText')}
        facts={[
          ...all.slice(0, mostShown).map(factOf),
          ...(all.length > mostShown
            ? [
                {
                  label: say('allocation.meanwhileMore', { count: all.length - mostShown }),
                  theirs: [],
                  yours: null,
                },
              ]
            : []),
        ]}
      >
        <Group gap="sm" mt="sm">
          <Button variant="default" h={44} onClick={onKeep}>
            {say('allocation.keepMine')}
          </Button>
          <Button variant="default" h={44} onClick={onTake}>
            {say('allocation.takeTheirs')}
          </Button>
        </Group>
      </Meanwhile>
    </div>
  )
}

function useFactOf() {
  const say = useSay()
  const percent = (text: string) => (text === proRata ? say('allocation.proRata') : `${text || '0'} %`)
  const versions = (
    label: string,
    { was, theirs, yours }: { was: string; theirs: string; yours: string | null },
    shown = (text: string) => text || say('allocation.nothingThere'),
  ): Fact => ({
    label,
    theirs: [`${shown(was)} → ${shown(theirs)}`],
    yours: yours === null ? null : say('allocation.yours', { yours: shown(yours) }),
  })
  return (one: Difference): Fact => {
    if ('name' in one && one.what !== 'share')
      return { label: one.name, theirs: [say(`allocation.meanwhile-${one.what}`)], yours: null }
    if (one.what === 'rounds')
      return { label: say('allocation.iterations'), theirs: [`${one.was} → ${one.theirs}`], yours: null }
    if (one.what === 'weight')
      return versions(say('allocation.weightOf', { number: one.round + 1 }), one, percent)
    if (one.what === 'share')
      return versions(say('allocation.shareOf', { name: one.name, number: one.round + 1 }), one, percent)
    if (one.what === 'base')
      return versions(say('allocation.base'), one, (base) => say(`allocation.base-${base}`))
    return versions(say(one.what === 'renamed' ? 'allocation.participant' : `allocation.${one.what}`), one)
  }
}
