import { DayField } from '../../ui/DayField.tsx'
import classes from './form.module.css'
import { Help } from './Help.tsx'
import { HolderField } from './HolderField.tsx'
import { useField } from './use-field.tsx'
import type { Fields } from './use-fields.ts'

/** Whose meter it is, and from when on. */
export function ActivationFields({ form, communityId }: { form: Fields; communityId: string }) {
  const field = useField(form)
  return (
    <div className={classes.pair}>
      <div className={classes.field}>
        <HolderField form={form} communityId={communityId} />
        <Help name="holderId" />
      </div>
      <div className={classes.field}>
        <DayField {...field('from')} onType={(from) => form.set({ from })} />
        <Help name="from" />
      </div>
    </div>
  )
}
