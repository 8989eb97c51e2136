<?php
/**
 * Tells the classic editor's visual tab of the tags, which it would otherwise take apart.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** What else may stand on a tag in the visual tab; no handlers, which would run there. */
const OF_ANY_TAG = array( 'class', 'id', 'style', 'title', 'role', 'aria-*', 'data-*' );

/** TinyMCE's names for custom elements: with a tilde those that stand in a line. */
function teach_visual_editor( array $settings ): array {
	$names = array();
	$valid = array();
	foreach ( list_tags() as $tag ) {
		$names[] = in_array( $tag, build()['inline'], true ) ? "~$tag" : $tag;
		$valid[] = "{$tag}[" . implode( '|', array_merge( list_attributes( $tag ), OF_ANY_TAG ) ) . ']';
	}
	$settings['custom_elements']         = join_rules( $settings['custom_elements'] ?? '', $names );
	$settings['extended_valid_elements'] = join_rules( $settings['extended_valid_elements'] ?? '', $valid );
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\teach_visual_editor' );

/** Adds to what other plugins have asked for. */
function join_rules( string $before, array $rules ): string {
	return implode( ',', array_filter( array_merge( array( $before ), $rules ) ) );
}
