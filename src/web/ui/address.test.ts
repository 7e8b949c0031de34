import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

test('an address is the same text in whatever order it is said, and reads back as it was', () => {
  const search = { q: 'Liège & environs', status: 'planned', pageSize: 50, page: undefined }
  const text = writeAddress(search)
  expect(text).toBe('pageSize=50&q=Li%C3%A8ge+%26+environs&status=planned')
  expect(writeAddress({ status: 'planned', pageSize: 50, q: 'Liège & environs' })).toBe(text)
  expect(readAddress(text)).toEqual({ pageSize: 50, q: 'Liège & environs', status: 'planned' })
})

test('an EAN stays text, nothing said is nothing', () => {
  expect(readAddress('q=541449123456789012')).toEqual({ q: '541449123456789012' })
  expect([writeAddress({}), readAddress('')]).toEqual(['', {}])
})
