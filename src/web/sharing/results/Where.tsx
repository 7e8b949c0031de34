import { IconBuildingBroadcastTower, IconCalculator, IconQuestionMark } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'

const icons = {
  dso: IconBuildingBroadcastTower,
  computed: IconCalculator,
  mixed: IconCalculator,
  none: IconQuestionMark,
}

/** Where a figure is from, as a word and an icon. */
export function Where({ source }: { source: keyof typeof icons }) {
  const say = useSay()
  const Icon = icons[source]
  return (
    <>
      <Icon size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 6 }} />
      {say(`results.source-${source}`)}
    </>
  )
}

/** Of the letters of a line, one for each day. */
export function sourceOf(letters: string): keyof typeof icons {
  const [dso, computed] = [letters.includes('d'), letters.includes('c')]
  if (dso && computed) return 'mixed'
  if (dso) return 'dso'
  return computed ? 'computed' : 'none'
}
