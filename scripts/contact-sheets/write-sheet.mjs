/** The most that a picture takes on a sheet, and a sheet itself, in pixels. */
const WIDEST = 480;
const SHEET = 2000;

/** Lays labelled pictures out in rows and writes them as one. The browser is the typesetter: it has all that it takes. */
export async function writeSheet(browser, shots, path) {
  const page = await browser.newPage();
  await page.setViewport({ width: SHEET, height: 800 });
  const cells = shots.map(
    ({ label, image }) =>
      `<figure><figcaption>${label}</figcaption><img src="data:image/jpeg;base64,${image}"></figure>`,
  );
  await page.setContent(`<style>
      body { margin: 12px; display: flex; flex-wrap: wrap; gap: 16px; background: #888; font: 13px system-ui; }
      figure { margin: 0 }
      figcaption { padding: 3px 0; color: #fff }
      img { display: block; max-width: ${WIDEST}px; max-height: ${WIDEST * 1.25}px }
    </style>${cells.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
