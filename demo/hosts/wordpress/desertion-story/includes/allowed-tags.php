<?php
/**
 * Lets authors, who may not write any HTML they like, write the bundle's tags.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** The rule for an attribute by which a story is loaded. */
const OWN_ADDRESS = array( 'value_callback' => __NAMESPACE__ . '\is_own_address' );

/**
 * Adds the tags, with the attributes that each knows, to what WordPress keeps of an author's post. Nothing
 * that runs is among them: scripts, handlers and frames are removed as before. What would load data of another
 * site is removed, too: see `addresses.php`.
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
		if ( isset( $allowed[ $tag ]['src'] ) ) {
			$allowed[ $tag ]['src'] = OWN_ADDRESS;
		}
	}
	// Plain markup, `<div data-scrolly="…" data-src="…">`, becomes one of the tags in the page.
	foreach ( $allowed as $tag => $attributes ) {
		if ( is_array( $attributes ) && ! empty( $attributes['data-*'] ) ) {
			$allowed[ $tag ]['data-src'] = OWN_ADDRESS;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
