import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('a file keeps the accents of its name', () => {
  expect(
    fileName(`attachment; filename="Val d_Ourthe.csv"; filename*=UTF-8''Val%20d%E2%80%99Ourthe.csv`),
  ).toBe('Val d’Ourthe.csv')
})
test('a plain name is taken as it is, and no name is none', () => {
  expect(fileName('attachment; filename="meters.xlsx"')).toBe('meters.xlsx')
  expect(fileName('attachment')).toBeNull()
  expect(fileName(null)).toBeNull()
})
