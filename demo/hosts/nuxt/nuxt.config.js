export default {
  compatibilityDate: '2026-01-01',
  telemetry: false,
  css: ['desertion-story/desertion-story.css'],
  // It warns of container units, which it cannot parse; Vite makes style sheets smaller without it.
  postcss: { plugins: { cssnano: false } },
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'Desertion, counted' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
};
