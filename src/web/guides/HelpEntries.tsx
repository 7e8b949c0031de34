import { Menu } from '@mantine/core'
import { IconBook2, IconBooks, IconKeyboard, IconPlayerPlay, IconPlayerTrackNext } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import { Fragment, useEffect } from 'react'
import { useSay } from '../intl.tsx'
import { GuideWords } from './GuideWords.tsx'
import { guides } from './guides.ts'
import { guidesAt, startOf } from './tour/start-of.ts'
import { goToStep, resumeTour, useTour } from './tour/tour-state.ts'

type Props = { onKeys: () => void }

/** What the help menu of a screen holds: the guides about this screen, and the way to all of them. */
export const HelpEntries = (props: Props) => (
  <GuideWords>
    <Entries {...props} />
  </GuideWords>
)

function Entries({ onKeys }: Props) {
  const say = useSay()
  const router = useRouter()
  const tour = useTour()
  // The menu was open before its entries came: the first of them gets the focus now.
  useEffect(() => document.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus(), [])
  const left = tour && !tour.isOn ? guides.find(({ id }) => id === tour.guide) : undefined
  const here = guidesAt(router.state.location.pathname)
  function start(guide: (typeof guides)[number]) {
    goToStep(guide.id, guide.steps[0]!.id)
    router.navigate({ href: startOf(guide, router.state.location.pathname) })
  }
  return (
    <>
      {left && (
        <Menu.Item leftSection={<IconPlayerTrackNext size={18} aria-hidden />} onClick={resumeTour}>
          {say('guides.helpResume', { title: say(`guide.${left.id}.title`) })}
        </Menu.Item>
      )}
      {here.map((guide) => (
        <Fragment key={guide.id}>
          <Menu.Label>{say(`guide.${guide.id}.title`)}</Menu.Label>
          <Menu.Item leftSection={<IconPlayerPlay size={18} aria-hidden />} onClick={() => start(guide)}>
            {say('guides.start')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconBook2 size={18} aria-hidden />}
            renderRoot={(props) => <Link to="/guides/$guideId" params={{ guideId: guide.id }} {...props} />}
          >
            {say('guides.helpRead')}
          </Menu.Item>
        </Fragment>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconBooks size={18} aria-hidden />}
        renderRoot={(props) => <Link to="/guides" {...props} />}
      >
        {say('guides.all')}
      </Menu.Item>
      <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onKeys}>
        {say('keys.title')}
      </Menu.Item>
    </>
  )
}
