import { defineConfig } from 'vite';

/** `npm run build` bundles the page to dist/web, from where the service serves it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Every file stands in the page by its address: the content security policy allows no inlined ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
