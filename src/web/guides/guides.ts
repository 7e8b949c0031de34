import { addAMember } from './add-a-member.guide.ts'
import { createAMeter } from './create-a-meter.guide.ts'
import { signInGuide } from './sign-in.guide.ts'
import { updateAMeter } from './update-a-meter.guide.ts'

/** Every guide there is, in the order in which somebody new needs them. */
export const guides = [signInGuide, addAMember, createAMeter, updateAMeter]
