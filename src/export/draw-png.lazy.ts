import { type PageSize, pixelsOf } from './page-sizes.js';
import { paintPage } from './paint/paint-page.js';
import type { DrawnElement } from './trace/drawn-element.js';
import { writeResolution } from './write-resolution.js';

/**
 * A drawn page as the bytes of a PNG. It is painted here rather than loaded as an image: a content
 * security policy may allow no images but those of the site.
 *
 * https://w3c.github.io/webappsec-csp/#directive-img-src
 */
export async function drawPng(
  page: DrawnElement,
  size: PageSize,
): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = pixelsOf(size);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.scale(width / size.width, height / size.height);
  paintPage(page, context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  return size.dpi ? writeResolution(bytes, size.dpi) : bytes;
}
