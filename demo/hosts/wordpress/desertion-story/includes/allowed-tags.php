<?php
/**
 * Lets authors, who may not write any HTML they like, write the bundle's tags.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the tags, with the attributes that each knows, to what WordPress keeps of an author's post. Nothing
 * that runs is among them: scripts, handlers and frames are removed as before.
 *
 * @param array|mixed  $allowed The tags that WordPress allows.
 * @param string|array $context Where they are allowed.
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	// A division has the attributes that any tag may have: class, id, lang, role, data-* and so on.
	$common = array_diff_key( (array) ( $allowed['div'] ?? array() ), array( 'align' => true ) );
	foreach ( build()['tags'] as $tag => $known ) {
		$allowed[ $tag ] = array_fill_keys( list_attributes( $tag ), true ) + $common;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
