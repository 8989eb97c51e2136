import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// GTK's toolbar would keep the window from becoming as narrow as a phone.
const NARROW_TOOLBAR =
  'headerbar, toolbar, button, entry, box, image, label, toolitem { min-width: 0; min-height: 0; padding: 0; margin: 0; }';

/** A display that nobody sees, with a window manager (for focus) and desktop settings (for media). */
export class VirtualDesktop {
  #children = [];
  #folder = mkdtempSync(join(tmpdir(), 'virtual-desktop-'));
  #parts;
  #environment;
  #settingsDaemon;

  constructor(parts) {
    this.#parts = parts;
  }

  async start() {
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
    this.#environment = {
      ...process.env,
      DISPLAY: await this.#startDisplay(),
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: this.#folder,
      NO_AT_BRIDGE: '1',
      // Layers would be put together by a graphics card that is not there, at twice the cost.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    this.#writeSettings({});
    this.#settingsDaemon = this.run(this.#parts.settingsDaemon, ['-c', this.#settingsPath]);
    this.run(this.#parts.windowManager, []);
  }

  /** Starts a program on this desktop; it ends with the desktop. */
  run(command, args, output = 'ignore') {
    const stdio = ['ignore', output, output];
    return this.#spawn(command, args, { env: this.#environment, stdio });
  }

  /** Keeps a program as long as there is this desktop, and returns its path. */
  writeProgram(name, text) {
    const path = join(this.#folder, name);
    writeFileSync(path, text, { mode: 0o755 });
    return path;
  }

  /** Tells every running program of new settings, as a desktop's control panel would. */
  changeSettings(settings) {
    this.#writeSettings(settings);
    this.#settingsDaemon.kill('SIGHUP');
  }

  stop() {
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #settingsPath() {
    return join(this.#folder, 'xsettings');
  }

  #writeSettings({ animations = true, theme = 'Adwaita' }) {
    const lines = [`Gtk/EnableAnimations ${animations ? 1 : 0}`, `Net/ThemeName "${theme}"`];
    writeFileSync(this.#settingsPath, `${lines.join('\n')}\n`);
  }

  #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const server = this.#spawn(this.#parts.xvfb, args, { stdio });
    return new Promise((resolve, reject) => {
      let number = '';
      server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
      server.stdio[3].on('data', (data) => {
        number += data;
        if (number.endsWith('\n')) resolve(`:${number.trim()}`);
      });
    });
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#children.push(child);
    return child;
  }
}
