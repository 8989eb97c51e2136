import { PuppeteerLauncher } from './puppeteer-launcher.mjs';

const OVERRIDES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

// WebDriver BiDi cannot emulate media, so this sets what Firefox's own developer tools set, in the
// browser's privileged window: hence --remote-allow-system-access.
class FirefoxLauncher extends PuppeteerLauncher {
  async click(id, place) {
    await bringToFront(this.getPage(id));
    return super.click(id, place);
  }

  async press(id, keys) {
    await bringToFront(this.getPage(id));
    return super.press(id, keys);
  }

  /** Printing opens a dialog, which does not always give the focus back. */
  async printPdf(id) {
    const pdf = await super.printPdf(id);
    await this.getPage(id).bringToFront();
    return pdf;
  }

  async applyMedia(page, media) {
    const { connection } = page.browser();
    const { result: tree } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    const { result } = await connection.send('script.evaluate', {
      expression: writeMediaScript(media),
      awaitPromise: true,
      target: { context: window.context },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  }
}

/** Keys go where the focus is: not into a tab behind another, nor into a window that is not the active one. */
async function bringToFront(page) {
  if (await page.evaluate(() => document.hasFocus() && !document.hidden)) return;
  const tabs = await page.browser().pages();
  console.warn(
    `Firefox: the tab of the tests had lost the focus; open: ${tabs.map((it) => it.url())}`,
  );
  await page.bringToFront();
}

function writeMediaScript({ type, features }) {
  const overrides = { mediumOverride: type === 'screen' ? '' : type };
  for (const { name, value } of features) {
    if (name in OVERRIDES) overrides[OVERRIDES[name]] = value;
  }
  // Contrast has no override; this preference is what the desktop's own setting would change.
  const contrast = features.find(({ name }) => name === 'prefers-contrast').value;
  const setContrast =
    contrast === 'more'
      ? 'Services.prefs.setIntPref("ui.useAccessibilityTheme", 1);'
      : 'Services.prefs.clearUserPref("ui.useAccessibilityTheme");';
  return `${setContrast}
    for (const { browsingContext } of gBrowser.browsers) {
      Object.assign(browsingContext, ${JSON.stringify(overrides)});
    }`;
}

export function firefoxLauncher({ path }) {
  return new FirefoxLauncher('firefox', {
    browser: 'firefox',
    executablePath: path,
    args: ['--remote-allow-system-access'],
  });
}
