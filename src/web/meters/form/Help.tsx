import { Anchor } from '@mantine/core'
import { createAMeter } from '../../guides/create-a-meter.guide.ts'
import { stepAbout } from '../../guides/guide.ts'
import { useSay } from '../../intl.tsx'
import { HelpTip } from '../../ui/HelpTip.tsx'
import classes from './form.module.css'
import type { FieldName } from './form-values.ts'

/** The ⓘ of a technical field: what it is, why it matters to sharing, and the step of the guide about it. */
export function Help({ name }: { name: FieldName }) {
  const say = useSay()
  // In a tab of its own: what is typed in the form stays.
  const step = stepAbout(createAMeter, `meterForm.label.${name}`)
  return (
    <HelpTip
      label={say(`meterForm.label.${name}`)}
      text={say(`meterForm.help.${name}`)}
      className={classes.help}
    >
      {step && (
        <Anchor size="sm" href={`/guides/${createAMeter.id}?step=${step.id}`} target="_blank">
          {say('meterForm.inGuide')}
        </Anchor>
      )}
    </HelpTip>
  )
}
