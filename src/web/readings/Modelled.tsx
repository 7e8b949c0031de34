import { useSay } from '../intl.tsx'
import { Notice } from '../ui/Notice.tsx'

/** What is shown was never measured. */
export function Modelled({ isOwn }: { isOwn: boolean }) {
  const say = useSay()
  return (
    <Notice kind="info" title={say('consumption.modelledTitle')}>
      {say(isOwn ? 'consumption.modelledOwnText' : 'consumption.modelledText')}
    </Notice>
  )
}
