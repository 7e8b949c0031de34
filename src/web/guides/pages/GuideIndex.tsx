import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import type { Guide } from '../guide.ts'
import { guides } from '../guides.ts'
import classes from './index.module.css'
import shell from './shell.module.css'
import { useLive } from './use-live.ts'
import { useLinkTo, useWays } from './ways.ts'

const topics = ['start', 'members', 'meters'] as const

/** Without accents and capitals, as people search. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All guides by topic, with a search through their titles, sections and steps. */
export function GuideIndex() {
  const say = useSay()
  const isLive = useLive()
  const [typed, setTyped] = useState('')
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found = guides.filter((guide) => {
    const text = plain(
      [
        say(`guide.${guide.id}.title`),
        say(`guide.${guide.id}.lead`),
        say(`guides.topic-${guide.topic}`),
        ...guide.steps.map(({ id }) => say(`guide.${guide.id}.${id}.title`)),
      ].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
  return (
    <>
      <h1 className={shell.title}>{say('guides.title')}</h1>
      <p className={shell.lead}>{say('guides.lead')}</p>
      {isLive && (
        <div className={classes.search}>
          <label htmlFor="guides-search">{say('guides.search')}</label>
          <input
            id="guides-search"
            type="search"
            value={typed}
            placeholder={say('guides.searchHint')}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p role="status" className={classes.found}>
            {found.length > 0 ? say('guides.found', { count: found.length }) : say('guides.nothing')}
          </p>
        </div>
      )}
      {topics.map((topic) => (
        <Topic key={topic} topic={topic} found={found.filter((guide) => guide.topic === topic)} />
      ))}
    </>
  )
}

function Topic({ topic, found }: { topic: string; found: Guide[] }) {
  const say = useSay()
  const ways = useWays()
  const linkTo = useLinkTo()
  if (found.length === 0) return null
  return (
    <section aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`} className={classes.topic}>
        {say(`guides.topic-${topic}`)}
      </h2>
      <ul className={classes.cards}>
        {found.map((guide) => (
          <li key={guide.id} className={classes.card}>
            <h3>
              <a {...linkTo(ways.guide(guide))}>{say(`guide.${guide.id}.title`)}</a>
            </h3>
            <p>{say(`guide.${guide.id}.lead`)}</p>
            <GuideFacts guide={guide} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For whom, how long, how many steps. */
export function GuideFacts({ guide }: { guide: Guide }) {
  const say = useSay()
  const facts = [
    say(`guides.role-${guide.role}`),
    say('guides.minutes', { count: guide.minutes }),
    say('guides.steps', { count: guide.steps.length }),
  ]
  return (
    <ul className={classes.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
