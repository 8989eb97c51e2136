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
	$untyped = preg_replace( '/\stype=([\'"])text\/javascript\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $untyped );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 2 );

/** Whether a piece of content needs the script. */
function needs_story( string $content ): bool {
	static $pattern = null;
	$pattern        = $pattern ?? '/<(?:' . implode( '|', list_tags() ) . ')[\s\/>]|\sdata-scrolly=|<!-- wp:desertion-story\/|\[desertion-story[\s\]]/i';
	return (bool) preg_match( $pattern, $content );
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
foreach ( array( 'the_content', 'render_block', 'widget_text' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\enqueue_for_content', 99 );
}
