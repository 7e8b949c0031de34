import { Refusal } from '../../http/refusal.ts'

export const damaged = () => new Refusal(422, 'file-damaged')
export const inflates = () => new Refusal(413, 'file-inflates')
