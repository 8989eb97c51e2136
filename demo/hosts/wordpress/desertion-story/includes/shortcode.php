<?php
/**
 * `[desertion-story]`, for the classic editor and for whoever prefers it.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode: the attributes are those of the tag, and `tag` chooses which.
 *
 * @param array|string $given   What stands in the brackets.
 * @param string|null  $content What stands between two pairs of them: a table of data.
 */
function render_shortcode( $given, $content = '' ): string {
	$attributes = name_flags( (array) $given );
	$tag        = strtolower( unquote( (string) ( $attributes['tag'] ?? WHOLE_STORY ) ) );
	unset( $attributes['tag'] );
	if ( ! in_array( $tag, list_single_tags(), true ) ) {
		/* translators: 1: the tag that was asked for, 2: the tags that there are. */
		return render_message( sprintf( __( 'there is no “%1$s”; choose one of: %2$s.', 'desertion-story' ), $tag, implode( ', ', list_single_tags() ) ) );
	}
	$content = trim( (string) $content );
	if ( in_array( substr( ltrim( wp_strip_all_tags( $content ) ), 0, 1 ), array( '{', '[' ), true ) ) {
		return render_message( __( 'WordPress changes JSON inside a shortcode. Write values="F5a=3250; F5b=3450", a table, or src="…/story.json".', 'desertion-story' ) );
	}
	return render_tag( $tag, $attributes, find_table( $content ) );
}
add_shortcode( 'desertion-story', __NAMESPACE__ . '\render_shortcode' );

/** Words without a value, such as `no-table`, are attributes that are true. */
function name_flags( array $given ): array {
	$named = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	return $named;
}

/** The table of a shortcode's body and nothing but cells and their text, without the halves of paragraphs that WordPress puts around it. */
function find_table( string $content ): string {
	$small = strtolower( $content );
	$start = strpos( $small, '<table' );
	$end   = strrpos( $small, '</table' );
	if ( false === $start || false === $end || $end < $start ) {
		return '';
	}
	$cell = array_fill_keys( array( 'scope', 'colspan', 'rowspan', 'lang', 'dir' ), true );
	return wp_kses(
		substr( $content, $start, $end - $start ) . '</table>',
		array_fill_keys( array( 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr' ), array() ) + array_fill_keys( array( 'th', 'td' ), $cell )
	);
}
