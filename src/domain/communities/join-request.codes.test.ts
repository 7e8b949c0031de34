import { expect, it } from 'vitest'
import { joinAnswers, joinRequestStatuses, mayAnswer } from './join-request.codes.ts'

it('a request is answered once; only what was taken for spam comes back', () => {
  const allowed = joinRequestStatuses.flatMap((status) =>
    joinAnswers.filter((answer) => mayAnswer(status, answer)).map((answer) => `${status} → ${answer}`),
  )
  expect(allowed).toEqual(['open → accepted', 'open → declined', 'open → spam', 'spam → open'])
})
