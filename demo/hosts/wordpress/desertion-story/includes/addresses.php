<?php
/**
 * What a story may be loaded from.
 *
 * A story file is data, and data of another site can change after an editor has read the post. So an author
 * without `unfiltered_html` names files of this site alone; who has that capability can write any script and
 * therefore names any file by http or https.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** What was typed as an address, or none: of http or https, or without a scheme, and plain enough to be read in one way. */
function read_address( string $value ): ?string {
	$address = unquote( $value );
	// What is written decodes once more in a browser if WordPress takes it for an entity.
	if ( decode_entities( $address ) !== $address || preg_match( '/[\x00-\x1f\x7f\\\\]/', $address ) ) {
		return null;
	}
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return null;
	}
	if ( isset( $parts['scheme'] ) && ( empty( $parts['host'] ) || ! in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) ) ) {
		return null;
	}
	// A colon before the first slash is a scheme to browsers, whatever PHP makes of it.
	$first = strcspn( $address, '/?#' );
	return isset( $parts['scheme'] ) || strcspn( $address, ':' ) >= $first ? $address : null;
}

/** Whether a value is the address of a file of this site: relative, or with the host of its pages. */
function is_own_address( string $value ): bool {
	$address = read_address( $value );
	if ( null === $address ) {
		return false;
	}
	$parts = wp_parse_url( $address );
	$home  = wp_parse_url( home_url( '/' ) );
	if ( empty( $parts['host'] ) ) {
		return '//' !== substr( $address, 0, 2 );
	}
	return strtolower( $parts['host'] ) === strtolower( $home['host'] ) && ( $parts['port'] ?? null ) === ( $home['port'] ?? null );
}

/** The address that may be written into a page, or none. */
function choose_address( string $value ): ?string {
	$address = read_address( $value );
	return null !== $address && ( is_own_address( $address ) || Writers::may_write_anything() ) ? $address : null;
}

/** Who has written what is being rendered: the post's author, and those of the patterns in it. */
final class Writers {
	/** @var int[] The patterns that are being rendered, the outermost first. */
	private static $patterns = array();

	/** Whether each of them may write unfiltered HTML. */
	public static function may_write_anything(): bool {
		$post = get_post();
		// Before there is a post, as for a block's preview, it is the one who asks.
		if ( ! $post && ! current_user_can( 'unfiltered_html' ) ) {
			return false;
		}
		$posts = array_merge( $post ? array( $post->ID ) : array(), self::$patterns );
		return array() === array_filter( $posts, fn( $id ) => ! author_can( $id, 'unfiltered_html' ) );
	}

	/**
	 * A pattern is a post of its own, with an author of its own.
	 *
	 * @param string|null $rendered What is shown instead of the block.
	 * @param array       $block    The block.
	 */
	public static function enter( $rendered, $block ) {
		if ( null === $rendered && 'core/block' === ( $block['blockName'] ?? '' ) ) {
			self::$patterns[] = (int) ( $block['attrs']['ref'] ?? 0 );
		}
		return $rendered;
	}

	/**
	 * It has been rendered.
	 *
	 * @param string $content Its markup.
	 * @param array  $block   The block.
	 */
	public static function leave( $content, $block ) {
		if ( (int) ( $block['attrs']['ref'] ?? 0 ) === end( self::$patterns ) ) {
			array_pop( self::$patterns );
		}
		return $content;
	}
}
add_filter( 'pre_render_block', array( Writers::class, 'enter' ), PHP_INT_MAX, 2 );
add_filter( 'render_block_core/block', array( Writers::class, 'leave' ), PHP_INT_MIN, 2 );
