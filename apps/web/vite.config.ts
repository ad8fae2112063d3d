import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const web = fileURLToPath(new URL('.', import.meta.url));
const libs = fileURLToPath(new URL('../../libs/', import.meta.url));

/** Our own front doors, as the source files they are: `#libs/deadlines/domain/index.js` → libs/deadlines/domain/index.ts. */
const ownDoors: Plugin = {
  name: 'own-doors',
  enforce: 'pre',
  resolveId(source) {
    if (!source.startsWith('#libs/')) return null;
    return libs + source.slice('#libs/'.length).replace(/\.js$/, '.ts');
  },
};

/** The design system file by file: its single bundle would keep all components, whoever uses one. */
const designSystem = {
  find: /^@amsterdam\/design-system-react$/,
  replacement: fileURLToPath(
    new URL('../../node_modules/@amsterdam/design-system-react/dist/index.js', import.meta.url),
  ),
};

/** The index of ui/ only passes on, so a page takes along the components that it uses and no others. */
const thinIndex: Plugin = {
  name: 'thin-index',
  transform: {
    filter: { id: /\/ui\/index\.ts$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
};

export default defineConfig({
  root: web,
  resolve: { alias: [designSystem] },
  plugins: [ownDoors, thinIndex, react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy on content allows fonts and scripts from our own address only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
});
