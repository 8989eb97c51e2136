<?php
/**
 * The script and its style sheet: on pages that use them, and on no other.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'desertion-story';

/** What the build knows of the bundle: its folder, its tags with their attributes and states. */
function build(): array {
	static $build = null;
	$build        = $build ?? require dirname( PLUGIN_FILE ) . '/build.php';
	return $build;
}

/** The address of a file of the bundle. */
function bundle_url( string $file ): string {
	return plugins_url( build()['folder'] . '/' . $file, PLUGIN_FILE );
}

/**
 * Asks for the script and the sheet, from anywhere in the page's making.
 *
 * Without a version in the address: the bundle's chunks import the bundle by its plain name, and under
 * another address it would run twice. A new version has a folder of its own instead.
 */
function enqueue_story(): void {
	// An excerpt is made of a post without showing its tags.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return;
	}
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_style( HANDLE, bundle_url( 'desertion-story.css' ), array(), null );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, bundle_url( 'desertion-story.js' ), array(), null );
	} else {
		wp_enqueue_script( HANDLE, bundle_url( 'desertion-story.js' ), array(), null, false );
	}
	// phpcs:enable
}

/** Before WordPress 6.5 a module is a script whose tag is changed as it is printed. */
function make_module( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$untyped = preg_replace( '/\stype=([\'"])text\/javascript\1/', '', $tag ) ?? $tag;
	return str_replace( '<script ', '<script type="module" ', $untyped );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 2 );

/** Whether a piece of content needs the script: for a tag, a block, a shortcode, or plain markup, by an attribute or a class alone. */
function needs_story( string $content ): bool {
	static $pattern = null;
	$pattern        = $pattern ?? '/<(?:' . implode( '|', list_tags() ) . ')[\s\/>]|\sdata-scrolly\s*=|[\s"\']is-scrolly-[a-z]|<!--\s+wp:desertion-story\/|\[desertion-story[\s\]\/]/i';
	// Where the pattern gives up, a page with a script too many is better than one without its story.
	return 0 !== preg_match( $pattern, $content );
}

/** A page of one post is known before its head is printed, so that the sheet can stand in there. */
function enqueue_for_single_post(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof \WP_Post && needs_story( $post->post_content ) ) {
		enqueue_story();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_single_post' );

/** Lists of posts, widgets and parts of templates are known only when they are rendered. */
function enqueue_for_content( string $content ): string {
	if ( needs_story( $content ) ) {
		enqueue_story();
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for_content', 99 );
add_filter( 'widget_text', __NAMESPACE__ . '\enqueue_for_content', 99 );

/**
 * Of a block, only its own markup is looked at: that of the blocks in it has had its turn, and is in each that is around it.
 *
 * @param string $content What the block has been rendered to.
 * @param array  $block   The block.
 */
function enqueue_for_block( $content, $block ) {
	$name = (string) ( $block['attrs']['className'] ?? '' );
	enqueue_for_content( ( $block['innerHTML'] ?? '' ) . " $name" );
	return $content;
}
add_filter( 'render_block', __NAMESPACE__ . '\enqueue_for_block', 99, 2 );
