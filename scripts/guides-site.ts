// The guides as a static site: a folder per language that any web server can serve, or a browser open from the disk;
// readable without a script.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { type Language, languages } from '../src/domain/words/words.ts'
import { flat, type Messages } from '../src/web/flat-words.ts'
import { keysOf } from '../src/web/guides/check-guide.ts'
import { type Layout, layouts } from '../src/web/guides/guide.ts'
import { guides } from '../src/web/guides/guides.ts'
import type { Boxes } from '../src/web/guides/pages/pictures.ts'
import type { PageData } from '../src/web/guides/static/StaticPage.tsx'

const source = 'src/web/guides/static'

const config = (outDir: string, more: InlineConfig): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  ...more,
  build: { outDir, emptyOutDir: false, target: 'es2022', ...more.build },
})

async function textsOf(language: Language): Promise<Messages> {
  const kinds = ['', 'meter-forms.', 'members.', 'guides.']
  const files = [`domain/words/${language}`, ...kinds.map((kind) => `web/locales/${kind}${language}`)]
  const all: Messages = {}
  for (const file of files) Object.assign(all, flat(JSON.parse(await readFile(`src/${file}.json`, 'utf8'))))
  const needed = new Set(guides.flatMap(({ steps }) => steps.flatMap(keysOf)))
  return Object.fromEntries(Object.entries(all).filter(([key]) => /^guides?\./.test(key) || needed.has(key)))
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A whole page; its data are read by its script, which no text can end. */
const pageOf = (data: PageData, title: string, html: string) => `<!doctype html>
<html lang="${data.language}-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · OptimCE</title>
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="../guides.css">
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script src="../guides.js" defer></script>
</head>
<body><div id="root">${html}</div></body>
</html>
`

/**
 * Writes the site into `folder`.
 * @param pictures folders with pictures as {guide}/{layout}/{language}/{step}.webp; later ones win
 */
export async function writeSite(folder: string, { boxes, pictures }: { boxes: Boxes; pictures: string[] }) {
  const work = await mkdtemp(join(tmpdir(), 'optimce-guides-'))
  try {
    await mkdir(folder, { recursive: true })
    // What is made here runs from a temporary folder: it must bring all it needs.
    await build(config(work, { build: { ssr: `${source}/render.tsx` }, ssr: { noExternal: true } }))
    await build(
      config(folder, {
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          cssCodeSplit: false,
          lib: {
            entry: `${source}/client.tsx`,
            formats: ['iife'],
            name: 'guides',
            fileName: () => 'guides.js',
            cssFileName: 'guides',
          },
        },
      }),
    )
    const { render, colours } = (await import(
      pathToFileURL(join(work, 'render.js')).href
    )) as typeof import('../src/web/guides/static/render.tsx')
    const style = join(folder, 'guides.css')
    await writeFile(style, colours + (await readFile(style, 'utf8')))
    await cp('src/web/public/icon.svg', join(folder, 'icon.svg'))
    for (const from of pictures) await cp(from, join(folder, 'pictures'), { recursive: true, force: true })
    for (const language of languages) {
      const messages = await textsOf(language)
      await mkdir(join(folder, language), { recursive: true })
      const write = async (guideId: string | null, layout: Layout, name: string) => {
        const data: PageData = { guideId, layout, language, messages, boxes }
        const title = messages[guideId ? `guide.${guideId}.title` : 'guides.title']!
        await writeFile(join(folder, language, name), pageOf(data, title, render(data)))
      }
      await write(null, 'desktop', 'index.html')
      for (const { id } of guides)
        for (const layout of layouts)
          await write(id, layout, layout === 'phone' ? `${id}-phone.html` : `${id}.html`)
    }
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><meta charset="utf-8"><title>OptimCE</title><meta http-equiv="refresh" content="0; url=fr/index.html"><a href="fr/index.html">OptimCE</a>\n',
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return resolve(folder)
}
