<?php
/**
 * The block, whose markup is written when the page is.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

const BLOCK    = 'desertion-story/story';
const THEMES   = array( 'auto', 'light', 'dark' );
const LAYOUTS  = array( 'side', 'overlay', 'stack' );
const LANGUAGE = '/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/iD';

/** Registers the block and tells its editor what the build knows. */
function register_block(): void {
	register_block_type( dirname( PLUGIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	$known = array(
		'script'   => bundle_url( 'desertion-story.js' ),
		'tags'     => array_intersect_key( build()['tags'], array_flip( list_single_tags() ) ),
		'chapters' => build()['chapters'],
	);
	$script = 'window.desertionStory = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
	wp_add_inline_script( generate_block_asset_handle( BLOCK, 'editorScript' ), $script, 'before' );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * The markup of one block. What its attributes say is checked: who saves a post may have written them by hand.
 *
 * @param array $attributes As they are stored.
 */
function render_block( array $attributes ): string {
	$text = array_filter( $attributes, 'is_string' );
	$tag  = choose( $text['tag'] ?? WHOLE_STORY, list_single_tags() );
	if ( '' === $tag ) {
		return '';
	}
	$chapters = array_filter( (array) ( $attributes['chapters'] ?? array() ), 'is_string' );
	$named    = array(
		'state'       => choose( $text['state'] ?? '', build()['tags'][ $tag ]['states'] ),
		'chapters'    => implode( ' ', array_intersect( build()['chapters'], $chapters ) ),
		'lang'        => preg_match( LANGUAGE, $text['language'] ?? '' ) ? $text['language'] : '',
		'theme'       => choose( $text['theme'] ?? '', THEMES ),
		'layout'      => choose( $text['layout'] ?? '', LAYOUTS ),
		'label'       => $text['label'] ?? '',
		'src'         => $text['src'] ?? '',
		'values'      => $text['values'] ?? '',
		'no-table'    => ! empty( $attributes['noTable'] ),
		'no-download' => ! empty( $attributes['noDownload'] ),
	);
	$json    = $text['data'] ?? '';
	$data    = render_data( $json );
	$message = '' !== trim( $json ) && '' === $data ? render_message( __( 'the data of this block are not JSON: the page shows the built-in figures.', 'desertion-story' ) ) : '';
	return $message . render_tag( $tag, $named, $data, get_block_wrapper_attributes() );
}

/**
 * A value that is one of those that there are, or none.
 *
 * @param string   $value  What is stored.
 * @param string[] $values Those that there are.
 */
function choose( string $value, array $values ): string {
	return in_array( $value, $values, true ) ? $value : '';
}
