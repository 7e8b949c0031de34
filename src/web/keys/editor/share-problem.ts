import { readShare } from '../../../domain/keys/read-share.ts'

/** What is wrong with a share as it is typed: the code of a sentence. */
export function shareProblem(text: string): string | undefined {
  const read = readShare(text)
  return 'problem' in read ? read.problem : undefined
}
