import type { Refusal } from '../../http/refusal.ts'
import type { StoredFailure } from './stored-import.ts'

/** A refusal of one of several files. */
export class InFile extends Error {
  readonly refusal: Refusal
  readonly file: string

  constructor(refusal: Refusal, file: string) {
    super(refusal.code)
    this.name = 'InFile'
    this.refusal = refusal
    this.file = file
  }
}

/** What is kept of a refusal, to be said in any language. */
export const failureOf = ({ code, more }: Refusal, file: string | null): StoredFailure => ({
  code,
  params: more.params ?? {},
  file,
})
