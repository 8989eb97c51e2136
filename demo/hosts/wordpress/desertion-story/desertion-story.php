<?php
/**
 * Plugin Name:       Desertion Story
 * Description:       One news story told by scrolling, whole or in single graphics: as a block, as a shortcode, or as tags that any author may write.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The desertion-story authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       desertion-story
 *
 * The plugin keeps no options, tables or files of its own: deleting it leaves nothing behind.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/bundle.php';
require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/allowed-tags.php';
require __DIR__ . '/includes/tag-scanner.php';
require __DIR__ . '/includes/shield.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/classic-editor.php';
