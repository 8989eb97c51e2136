<?php
/**
 * The block, whose markup is written when the page is.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'desertion-story/story';

/** Registers the block and tells its editor what the build knows. */
function register_block(): void {
	register_block_type( dirname( PLUGIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	$known = array(
		'script'   => bundle_url( 'desertion-story.js' ),
		'tags'     => array_intersect_key( build()['tags'], array_flip( list_single_tags() ) ),
		'chapters' => build()['chapters'],
	);
	$script = 'window.desertionStory = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';';
	wp_add_inline_script( generate_block_asset_handle( BLOCK, 'editorScript' ), $script, 'before' );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** The markup of one block. */
function render_block( array $attributes ): string {
	$tag = (string) ( $attributes['tag'] ?? WHOLE_STORY );
	if ( ! in_array( $tag, list_single_tags(), true ) ) {
		return '';
	}
	$named = array(
		'state'       => $attributes['state'] ?? '',
		'chapters'    => implode( ' ', (array) ( $attributes['chapters'] ?? array() ) ),
		'lang'        => $attributes['language'] ?? '',
		'theme'       => $attributes['theme'] ?? '',
		'layout'      => $attributes['layout'] ?? '',
		'label'       => $attributes['label'] ?? '',
		'src'         => $attributes['src'] ?? '',
		'values'      => $attributes['values'] ?? '',
		'no-table'    => ! empty( $attributes['noTable'] ),
		'no-download' => ! empty( $attributes['noDownload'] ),
	);
	$data = render_data( (string) ( $attributes['data'] ?? '' ) );
	return render_tag( $tag, $named, $data, get_block_wrapper_attributes() );
}
