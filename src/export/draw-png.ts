import { type PageSize, pixelsOf } from './page-sizes.js';
import { writeResolution } from './write-resolution.js';

/** A drawn page as the bytes of a PNG. */
export async function drawPng(svg: string, size: PageSize): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = pixelsOf(size);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.drawImage(await load(svg), 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  return size.dpi ? writeResolution(bytes, size.dpi) : bytes;
}

/**
 * A content security policy may allow images from `blob:` alone or from `data:` alone: tries both.
 * https://w3c.github.io/webappsec-csp/#directive-img-src
 */
async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await loadFrom(address);
  } catch {
    return await loadFrom(`data:image/svg+xml,${encodeURIComponent(svg)}`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadFrom(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
