import { inProject } from '../project/project.mjs';
import { ChromiumLauncher, listFlags } from './chromium-launcher.mjs';

// Whatever of a machine would show in a picture: how it smooths letters, its colours, its scale.
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--lang=en-US',
];

const FONT_SETTINGS = inProject('scripts/testing/picture-fonts.conf');

/** A Chromium of its own for reference pictures: the other tests see one as readers have it. */
class PictureLauncher extends ChromiumLauncher {
  async takePicture(id, { x, y, width, height }) {
    const picture = await this.getPage(id).screenshot({
      clip: { x, y, width, height },
      // Otherwise the page would be laid out anew for the picture.
      captureBeyondViewport: false,
    });
    return Buffer.from(picture);
  }
}

export function pictureLauncher({ path }) {
  const launcher = new PictureLauncher('chromium', {
    executablePath: path,
    args: [...listFlags(), ...SAME_EVERYWHERE],
    env: { ...process.env, TZ: 'UTC', FONTCONFIG_FILE: FONT_SETTINGS },
  });
  launcher.name = 'Chromium for pictures';
  return launcher;
}
