<?php
/**
 * As much of WordPress as the plugin calls, for tests that run the plugin alone. What is typography or a list of
 * filters there is a few lines here; the tests of hosts run the plugin in WordPress itself.
 *
 * @package DesertionStory
 */

define( 'ABSPATH', '/' );

$wp_filter  = array();
$in_filters = array();
/** What a test may change. */
$world = array(
	'home'    => 'https://site.example/',
	'writers' => array( 1 => false ),
	'caps'    => array(),
	'post'    => 1,
	'feed'    => false,
	'queried' => null,
);
$asked_for  = array();
$shortcodes = array();

class WP_Post {
	public $ID;
	public $post_content = '';
}

function add_filter( $name, $callback, $priority = 10, $count = 1 ) {
	$GLOBALS['wp_filter'][ $name ][ $priority ][] = array( $callback, $count );
	ksort( $GLOBALS['wp_filter'][ $name ] );
}
function add_action( $name, $callback, $priority = 10, $count = 1 ) {
	add_filter( $name, $callback, $priority, $count );
}
function apply_filters( $name, $value, ...$others ) {
	$GLOBALS['in_filters'][] = $name;
	foreach ( $GLOBALS['wp_filter'][ $name ] ?? array() as $callbacks ) {
		foreach ( $callbacks as list( $callback, $count ) ) {
			$value = $callback( ...array_slice( array_merge( array( $value ), $others ), 0, $count ) );
		}
	}
	array_pop( $GLOBALS['in_filters'] );
	return $value;
}
function has_filter( $name, $callback ) {
	foreach ( $GLOBALS['wp_filter'][ $name ] ?? array() as $priority => $callbacks ) {
		if ( in_array( $callback, array_column( $callbacks, 0 ), true ) ) {
			return $priority;
		}
	}
	return false;
}
function doing_filter( $name ) {
	return in_array( $name, $GLOBALS['in_filters'], true );
}
function add_shortcode( $name, $callback ) {
	$GLOBALS['shortcodes'][ $name ] = $callback;
}
function wpautop( $text ) {
	$parts = preg_split( '/\n\s*\n/', trim( $text ) );
	return implode( "\n", array_map( fn( $part ) => '<' === substr( $part, 0, 1 ) ? $part : "<p>$part</p>", $parts ) );
}
function wptexturize( $text ) {
	$parts = preg_split( '/(<!--.*?-->|<[^>]*>)/s', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	return implode( '', array_map( fn( $part ) => '<' === substr( $part, 0, 1 ) ? $part : str_replace( '"', '&#8221;', $part ), $parts ) );
}
function do_shortcode( $text ) {
	return $text;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
/** As there, what is an entity stays one. */
function esc_attr( $text ) {
	return esc_html( $text );
}
function __( $text ) {
	return $text;
}
function wp_json_encode( $data, $flags = 0 ) {
	return json_encode( $data, $flags );
}
function wp_parse_url( $address ) {
	return parse_url( $address );
}
function wp_strip_all_tags( $text ) {
	return trim( strip_tags( $text ) );
}
function wp_kses( $html, $allowed ) {
	$kept = strip_tags( $html, '<' . implode( '><', array_keys( $allowed ) ) . '>' );
	return preg_replace( '/<(\/?\w+)[^>]*>/', '<$1>', $kept );
}
function home_url( $path = '' ) {
	return rtrim( $GLOBALS['world']['home'], '/' ) . $path;
}
function plugins_url( $path ) {
	return home_url( "/plugins/desertion-story/$path" );
}
function get_post() {
	$id = $GLOBALS['world']['post'];
	if ( ! $id ) {
		return null;
	}
	$post     = new WP_Post();
	$post->ID = $id;
	return $post;
}
function get_the_ID() {
	return $GLOBALS['world']['post'];
}
function author_can( $id, $capability ) {
	return 'unfiltered_html' === $capability && ( $GLOBALS['world']['writers'][ $id ] ?? false );
}
function current_user_can( $capability ) {
	return in_array( $capability, $GLOBALS['world']['caps'], true );
}
function is_feed() {
	return $GLOBALS['world']['feed'];
}
function is_singular() {
	return (bool) $GLOBALS['world']['queried'];
}
function get_queried_object() {
	return $GLOBALS['world']['queried'];
}
function wp_enqueue_style( $handle ) {
	$GLOBALS['asked_for'][] = 'style';
}
function wp_enqueue_script( $handle ) {
	$GLOBALS['asked_for'][] = 'script';
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-desertion-story-story"';
}
function register_block_type() {}
function generate_block_asset_handle() {
	return 'editor';
}
function wp_add_inline_script( $handle, $script ) {
	$GLOBALS['inline_script'] = $script;
}

add_filter( 'the_content', 'wptexturize' );
add_filter( 'the_content', 'wpautop' );
