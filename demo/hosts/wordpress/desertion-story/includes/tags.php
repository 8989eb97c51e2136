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
	return "<$tag$written>$children</$tag>";
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

/** JSON data inside a tag: the brackets of its strings would be shortcodes to WordPress. */
function render_data( string $json ): string {
	$data = json_decode( $json ) ?? json_decode( decode_entities( $json ) );
	if ( ! is_object( $data ) && ! is_array( $data ) ) {
		return '';
	}
	$safe = preg_replace_callback( '/"(?:[^"\\\\]|\\\\.)*"/s', __NAMESPACE__ . '\make_safe', wp_json_encode( $data ) );
	return '<script type="application/json">' . $safe . '</script>';
}

/** One string of JSON without a character that means something to WordPress or to HTML. */
function make_safe( array $found ): string {
	$text = wp_json_encode( decode_entities( json_decode( $found[0] ) ), JSON_HEX_TAG | JSON_HEX_AMP );
	return str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $text );
}

/** What an author has typed, of what WordPress has stored for one without unfiltered HTML. */
function decode_entities( string $stored ): string {
	return html_entity_decode( $stored, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/** A value that was typed between curly quotes, as word processors write them, or stored with entities. */
function unquote( string $value ): string {
	$plain = decode_entities( $value );
	return preg_replace( '/^[“”„″«»\s]+|[“”″«»\s]+$/u', '', $plain ) ?? $plain;
}

/** A message for those who can mend it; readers see nothing. */
function render_message( string $message ): string {
	if ( ! current_user_can( 'edit_post', (int) get_the_ID() ) ) {
		return '';
	}
	return sprintf( '<p class="desertion-story-message" role="note"><strong>desertion-story:</strong> %s</p>', esc_html( $message ) );
}
