import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileStore } from '../adapters/files/file-store.ts'
import { memberBody } from '../testing/examples.ts'
import { formOf } from '../testing/imports.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { sweepContents } from './forget-content.ts'

let house: TestHouse
let marie: string
let luc: string
beforeAll(async () => {
  house = await openTestHouse()
  const make = async (name: string) =>
    (await house.asManager('/members', { body: memberBody({ name, email: null }) })).body.id as string
  marie = await make('Dubois')
  luc = await make('Claes')
  await house.link('south', marie)
})
afterAll(() => house.close())

let serial = 0
const pdfOf = (text = `${++serial}`) => Buffer.from(`%PDF-1.7\n${text}`)
const send = (memberId: string, file: Buffer | string, name = 'contrat.pdf') =>
  house.asManager(`/members/${memberId}/documents`, { body: formOf({ file, name }) })
const add = async (memberId: string, file = pdfOf(), name?: string) =>
  (await send(memberId, file, name)).body.id as string
const remove = (id: string) => house.asManager(`/documents/${id}`, { method: 'DELETE' })
const keptAt = (content: Buffer) => {
  const hash = createHash('sha256').update(content).digest('hex')
  return join(house.filesFolder, house.south.id, 'documents', hash.slice(0, 2), hash)
}
const arriving = () => readdirSync(join(house.filesFolder, 'arriving'))
const contents = () => house.owner('select sha256 from document_contents')

describe('a document', () => {
  it('is listed and given back as it was sent, its accents kept', async () => {
    const [file, name] = [pdfOf(), 'Contrat signé – Zoë « 2026 ».pdf']
    const id = await add(marie, file, name.normalize('NFD'))
    const { body } = await house.asManager(`/members/${marie}/documents`)
    expect(body).toMatchObject({
      items: [
        {
          ...{ id, memberId: marie, memberName: 'Élise Dubois', name, type: 'pdf', size: file.length },
          actor: 'south manager',
        },
      ],
      total: 1,
    })
    const answer = await house.asManager(`/documents/${id}/content`)
    expect(answer.bytes).toEqual(file)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.length),
    })
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`)
  })

  it('never runs as a page of ours, whatever is in it', async () => {
    const id = await add(marie, Buffer.from('<script>alert(1)</script>'), 'note.txt')
    const { headers } = await house.asManager(`/documents/${id}/content`)
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-disposition']).toMatch(/^attachment/)
  })

  it('that holds something else than its name says, or is of another kind, is refused with the reason', async () => {
    for (const [file, name, code] of [
      ['<html></html>', 'contrat.pdf', 'document-content'],
      ['<svg/>', 'logo.svg', 'document-kind'],
    ] as const)
      expect(await send(marie, file, name)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'files', code }] },
      })
  })

  it('of more than 25 MB is refused, and nothing of it stays', async () => {
    const before = await contents()
    const answer = await send(marie, Buffer.concat([pdfOf(), Buffer.alloc(25_000_000)]))
    expect(answer).toMatchObject({ status: 413, body: { code: 'document-too-large' } })
    expect(await contents()).toEqual(before)
    expect(arriving()).toEqual([])
  })

  it('leaves a line in the audit of its member when it comes and when it goes', async () => {
    const id = await add(luc, pdfOf(), 'bail.pdf')
    await remove(id)
    const { body } = await house.asManager(`/members/${luc}/history`)
    expect(body.items).toMatchObject([
      { action: 'member.document-deleted', before: { documentId: id, name: 'bail.pdf' } },
      { action: 'member.document-added', after: { documentId: id, name: 'bail.pdf' } },
      { action: 'member.created' },
    ])
  })

  it('keeps its member from being deleted', async () => {
    const id = await add(luc)
    const leave = () => house.asManager(`/members/${luc}`, { method: 'DELETE' })
    expect(await leave()).toMatchObject({ status: 409, body: { code: 'member-has-documents' } })
    await remove(id)
    expect((await leave()).status).toBe(204)
  })
})

describe('a member', () => {
  it('is told of a new document', async () => {
    await add(marie, pdfOf(), 'avenant.pdf')
    const [told] = await house.owner('select kind, filled, link from notifications order by id desc limit 1')
    expect(told).toMatchObject({
      kind: 'document-uploaded',
      filled: { document: 'avenant.pdf', member: 'Élise Dubois' },
      link: `/communities/${house.south.id}/documents`,
    })
  })

  it('reads its own documents and nobody else’s, and neither adds nor deletes one', async () => {
    const other = (await house.asManager('/members', { body: memberBody() })).body.id
    const [hers, others] = [await add(marie), await add(other)]
    const listed = (await house.asMember('/documents')).body.items.map(({ id }: { id: string }) => id)
    expect(listed).toContain(hers)
    expect(listed).not.toContain(others)
    expect((await house.asMember(`/documents/${hers}/content`)).status).toBe(200)
    expect((await house.asMember(`/documents/${others}/content`)).status).toBe(404)
    expect((await house.asMember(`/members/${other}/documents`)).status).toBe(404)
    expect((await house.asMember(`/documents/${hers}`, { method: 'DELETE' })).status).toBe(403)
    const all = (await house.asManager('/documents')).body.items.map(({ id }: { id: string }) => id)
    expect(all).toEqual(expect.arrayContaining([hers, others]))
  })
})

describe('what a document holds', () => {
  it('is kept once however often it is sent, and goes with the last document that has it', async () => {
    const file = pdfOf()
    const ids = [await add(marie, file, 'a.pdf'), await add(marie, file, 'b.pdf')]
    await remove(ids[0]!)
    expect(existsSync(keptAt(file))).toBe(true)
    expect((await house.asManager(`/documents/${ids[1]}/content`)).bytes).toEqual(file)
    await remove(ids[1]!)
    expect(existsSync(keptAt(file))).toBe(false)
  })

  it('is not touched by an import of readings that had the same file and was cancelled', async () => {
    const file = Buffer.from('ean;timestamp\r\n')
    const id = await add(marie, file, 'relevés.csv')
    const sent = await house.asManager('/imports', { body: formOf({ file, name: 'relevés.csv' }) })
    await house.asManager(`/imports/${sent.body.id}/cancel`, { method: 'POST' })
    expect((await house.asManager(`/documents/${id}/content`)).bytes).toEqual(file)
  })

  it('is there for each document while it is sent and deleted at the same time, twenty times over', async () => {
    const file = pdfOf()
    let last = await add(marie, file)
    for (let i = 0; i < 20; i++) {
      const [next] = await Promise.all([add(marie, file), remove(last)])
      expect((await house.asManager(`/documents/${next}/content`)).status).toBe(200)
      last = next
    }
    await remove(last)
    expect(existsSync(keptAt(file))).toBe(false)
  })

  it('is removed when the row could not be written', async () => {
    const file = pdfOf()
    await house.owner('alter table audit_lines add constraint never check (false) not valid')
    const answer = await send(marie, file)
    await house.owner('alter table audit_lines drop constraint never')
    expect(answer.status).toBe(500)
    expect(existsSync(keptAt(file))).toBe(false)
    expect(arriving()).toEqual([])
  })

  it('is swept away at the next start when the process died half-way, and nothing else is', async () => {
    const [kept, left] = [pdfOf(), pdfOf()]
    const id = await add(marie, kept)
    const gone = await add(marie, left)
    // As after a death between the row and the bytes.
    await house.owner('delete from documents where id = $1', [gone])
    expect(existsSync(keptAt(left))).toBe(true)
    await sweepContents(house.database, openFileStore({ folder: house.filesFolder }))
    expect(existsSync(keptAt(left))).toBe(false)
    expect((await house.asManager(`/documents/${id}/content`)).bytes).toEqual(kept)
    const hash = createHash('sha256').update(left).digest('hex')
    expect((await contents()).map(({ sha256 }) => sha256)).not.toContain(hash)
  })

  it('that has vanished from the disk is a 404', async () => {
    const file = pdfOf()
    const id = await add(marie, file)
    await rm(keptAt(file))
    expect((await house.asManager(`/documents/${id}/content`)).status).toBe(404)
  })
})
