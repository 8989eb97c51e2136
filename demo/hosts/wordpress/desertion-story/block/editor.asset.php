<?php
/**
 * What the editor's script needs of WordPress, and the version that its address carries.
 *
 * @package DesertionStory
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '{version}',
);
