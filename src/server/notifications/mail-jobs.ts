import type { House } from '../http/house.ts'
import { deliverMail, type MailJob } from './deliver-mail.ts'

/** The queue that migrations/0040_mails.sql makes; each mail's row brings its job. */
const mailQueue = 'mails'

/** A mail is not sent yet: the queue tries it again, later each time. */
class NotYet extends Error {}

/** From now on this process sends mails, one at a time. */
export const sendMails = (house: House) =>
  house.jobs.work<MailJob>(mailQueue, async (job) => {
    if ((await deliverMail(house, job)) === 'again') throw new NotYet(`Mail ${job.id} is for later`)
  })
