<?php
/**
 * The bundle's tags as markup.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

const WHOLE_STORY = 'desertion-story';

/** Every tag of the bundle. */
function list_tags(): array {
	return array_keys( build()['tags'] );
}

/** The tags that an author can place alone: the whole story, and each graphic with its states. */
function list_single_tags(): array {
	return array_keys( array_filter( build()['tags'], fn( $tag ) => null !== $tag['states'] ) );
}

/**
 * The markup of one tag.
 *
 * @param string $tag        One of `list_single_tags()`.
 * @param array  $attributes Names with values; true is an attribute without a value. What the tag does not know is left out.
 * @param string $children   Markup inside the tag, already safe.
 * @param string $wrapper    Attributes that WordPress has written, already safe.
 */
function render_tag( string $tag, array $attributes, string $children = '', string $wrapper = '' ): string {
	$given   = array_filter( $attributes, fn( $value ) => true === $value || ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) );
	$known   = array_intersect_key( $given, array_flip( list_attributes( $tag ) ) );
	$message = '';
	$address = isset( $known['src'] ) ? choose_address( (string) $known['src'] ) : null;
	if ( null !== $address ) {
		$known['src'] = $address;
	} elseif ( isset( $known['src'] ) ) {
		/* translators: %s: the address. */
		$message = render_message( sprintf( __( 'nothing is loaded from “%s”. Write the address of a file on this site; other sites, by http or https, are for authors who may write unfiltered HTML.', 'desertion-story' ), (string) $known['src'] ) );
		unset( $known['src'] );
	}
	$written = '' === $wrapper ? '' : " $wrapper";
	foreach ( $known as $name => $value ) {
		$written .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( unquote( (string) $value ) ) );
	}
	// The static words state the built-in figures in English: beside an author's own they would be wrong.
	$changed = array_intersect_key( $known, array_flip( array( 'src', 'values', 'data-values', 'data-story', 'lang' ) ) );
	$static  = '' === $children && ! $changed ? render_static( $tag, (string) ( $known['chapters'] ?? '' ) ) : '';
	if ( is_feed() ) {
		return $static;
	}
	$children .= '' === $static ? '' : "<noscript>$static</noscript>";
	enqueue_story();
	return "$message<$tag$written>$children</$tag>";
}

/** Every attribute that may stand on a tag. */
function list_attributes( string $tag ): array {
	return array_merge( build()['tags'][ $tag ]['attributes'], array( 'lang', 'dir', 'id', 'class', 'data-values' ) );
}

/** What readers get without JavaScript, and in a feed: prose and tables, written by the build. */
function render_static( string $tag, string $chapters = '' ): string {
	$chosen = array_intersect( build()['chapters'], preg_split( '/\s+/', unquote( $chapters ) ) );
	$names  = $chosen ? array_map( fn( $chapter ) => "$tag.$chapter", $chosen ) : array( $tag );
	$static = implode( "\n", array_filter( array_map( __NAMESPACE__ . '\read_static', $names ) ) );
	return '' === $static ? '' : "<div lang=\"en\">$static</div>";
}

/** One file of these, without its end of line. */
function read_static( string $name ): string {
	$file = dirname( PLUGIN_FILE ) . "/static/$name.html";
	if ( ! is_readable( $file ) ) {
		return '';
	}
	// A file of the plugin's own, not a remote one.
	return trim( (string) file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
}

/** A message for those who can mend it; readers see nothing. */
function render_message( string $message ): string {
	if ( ! current_user_can( 'edit_post', (int) get_the_ID() ) ) {
		return '';
	}
	return sprintf( '<p class="desertion-story-message" role="note"><strong>desertion-story:</strong> %s</p>', esc_html( $message ) );
}
