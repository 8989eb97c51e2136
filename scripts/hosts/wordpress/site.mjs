import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from '../../project/project.mjs';
import { poll } from '../../testing/poll.mjs';
import { run, start } from './run.mjs';

export const ROLES = ['administrator', 'editor', 'author'];
export const PASSWORD = 'only-on-this-machine';

/** A WordPress with a user of each role, on a free port of this machine; its files are a copy. */
export async function startSite(core, folder, socket, number) {
  const files = join(folder, `site-${number}`);
  cpSync(core.fetch(), files, { recursive: true, verbatimSymlinks: true });
  const root = join(files, core.root);
  const port = await findPort();
  const address = `http://127.0.0.1:${port}`;
  const log = join(folder, `site-${number}.log`);
  writeFileSync(
    join(root, 'wp-config.php'),
    configure({ address, socket, log, prefix: `site${number}_` }),
  );
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  const helpers = fileURLToPath(new URL('helpers.php', import.meta.url));
  cpSync(helpers, join(root, 'wp-content/mu-plugins/helpers.php'));

  const runPhp = (code) =>
    run(
      'php',
      [
        '-d',
        'display_errors=stderr',
        '-d',
        'error_reporting=1',
        '-r',
        `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`,
      ],
      { cwd: root },
    );
  install(runPhp, socket);
  const flags = [
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'upload_max_filesize=16M',
    '-d',
    'post_max_size=16M',
  ];
  const server = start('php', [...flags, '-S', `127.0.0.1:${port}`, '-t', root], {
    cwd: root,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const isUp = () => fetch(`${address}/wp-includes/version.php`).then(() => true, server.hasEnded);
  await poll(isUp, { timeout: 30_000, interval: 50 });
  if (server.hasEnded()) throw new Error(`PHP did not start:\n${server.complaints()}`);
  return {
    address,
    root,
    stop: server.stop,
    /** Runs PHP with all of WordPress at hand. */
    runPhp: (code) => runPhp(`require 'wp-load.php'; ${code}`),
    /** What PHP has complained of in the plugin's files. */
    readComplaints: () =>
      (existsSync(log) ? readFileSync(log, 'utf8') : '')
        .split('\n')
        .filter((line) => line.includes('plugins/desertion-story')),
  };
}

function configure({ address, socket, log, prefix }) {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
$table_prefix = '${prefix}';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

function install(runPhp, socket) {
  runPhp(`
    define( 'WP_INSTALLING', true );
    ( new mysqli( 'localhost', 'root', '', '', 0, '${socket}' ) )->query( 'CREATE DATABASE IF NOT EXISTS wordpress' );
    require 'wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'Stories', 'administrator', 'administrator@example.org', false, '', '${PASSWORD}' );
    foreach ( array( 'editor', 'author' ) as $role ) {
      $user = wp_create_user( $role, '${PASSWORD}', "$role@example.org" );
      ( new WP_User( $user ) )->set_role( $role );
    }
  `);
}

async function findPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the build has put the plugin. */
export const PLUGIN = inProject('dist/wordpress/desertion-story.zip');
