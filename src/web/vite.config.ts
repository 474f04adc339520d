import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

/** `npm run build` bundles the pages to dist/web, from where the service serves them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The words of React Aria come in thirty languages; the pages speak three.
  plugins: [{ ...optimizeLocales.vite({ locales: ['fr-FR', 'nl-NL', 'en-US'] }), enforce: 'pre' }],
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Every file stands in the page by its address: the content security policy allows no inlined ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which files a page needs, for whoever weighs them.
    manifest: true,
    rollupOptions: {
      onwarn: (warning, warn) => {
        // "use client" is for frameworks that draw pages in the service: here all of it runs in the browser.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
