export default {
  compatibilityDate: '2026-01-01',
  telemetry: false,
  css: ['desertion-story/desertion-story.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'Desertion, counted' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
};
