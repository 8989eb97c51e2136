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
    await takeFocusBack(this.getPage(id));
    return super.click(id, place);
  }

  async press(id, keys) {
    await takeFocusBack(this.getPage(id));
    return super.press(id, keys);
  }

  applyMedia(page, media) {
    return runInWindow(page, writeMediaScript(media));
  }
}

/** Keys go where the focus is, which a dialog of the browser's own does not always give back, for instance that for printing. */
async function takeFocusBack(page) {
  if (await page.evaluate(() => document.hasFocus())) return;
  const holder = await runInWindow(page, FOCUS_SCRIPT);
  console.warn(`Firefox: the page has taken back the focus from ${holder}.`);
}

const FOCUS_SCRIPT = `
  (() => {
    const { activeElement } = document;
    const holder = Services.focus.activeWindow === window ? activeElement.outerHTML.slice(0, 80) : 'another window: ' + Services.focus.activeWindow?.location;
    window.focus();
    gBrowser.selectedBrowser.focus();
    return holder;
  })()`;

/** Runs a script in the browser's privileged window. */
async function runInWindow(page, expression) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window.context },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result?.value;
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
    // The list of downloads opens by itself, and takes the focus.
    extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
  });
}
