import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: 'src/web/public',
  plugins: [react()],
  build: { outDir: 'dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 400 },
  server: {
    port: 5173, // The name of the page stays in the request: the server refuses writes that another site sends.
    proxy: { '/api': { target: process.env.OPTIMCE_API ?? 'http://localhost:3000', changeOrigin: false } },
  },
})
