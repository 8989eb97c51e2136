export default {
  title: 'Desertion, counted',
  url: 'https://example.org',
  baseUrl: '/',
  plugins: ['@docusaurus/plugin-content-pages'],
  themes: [['@docusaurus/theme-classic', { customCss: './src/page.css' }]],
  themeConfig: { navbar: { title: 'Desertion, counted' } },
  clientModules: ['./src/desertion-story.js'],
};
