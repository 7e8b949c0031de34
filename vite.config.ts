import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The files with which the app begins: whatever is fetched later finds them there, so no list of what it needs names them. */
const atOnce = new Set<string>()

const noteFirstFiles: Plugin = {
  name: 'note-first-files',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    const add = (name: string) => {
      const file = bundle[name]
      if (atOnce.has(name) || file?.type !== 'chunk') return
      atOnce.add(name)
      for (const other of file.imports) add(other)
    }
    for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && file.isEntry) add(name)
  },
}

export default defineConfig({
  publicDir: 'src/web/public',
  plugins: [react(), noteFirstFiles],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    modulePreload: {
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => !atOnce.has(name)),
    },
  },
  server: {
    port: 5173, // The name of the page stays in the request: the server refuses writes that another site sends.
    proxy: { '/api': { target: process.env.OPTIMCE_API ?? 'http://localhost:3000', changeOrigin: false } },
  },
})
