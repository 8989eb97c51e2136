<?php
/**
 * Keeps WordPress's typography out of the structure of a story.
 *
 * To `wpautop` an unknown tag is a word in a line: it would open a paragraph in the middle of a story, and
 * the browser would close the story with it. So each story is taken out of the content before paragraphs
 * are made, gets paragraphs inside its steps alone, and is put back when all is done.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** After blocks are rendered, before paragraphs are made; added later than `do_blocks`, so it runs later. */
const BEFORE_PARAGRAPHS = 9;
/** With shortcodes, the last that takes a story apart; added later than `do_shortcode`. */
const AFTER_SHORTCODES = 11;

/** What has been taken out of the contents being rendered, by its key. */
final class Shield {
	/** @var string[] */
	private static $stories = array();

	/** @var int */
	private static $count = 0;

	/** Replaces each story by an empty division, which WordPress leaves alone. */
	public static function take_out( string $content ): string {
		$safe = '';
		$from = 0;
		foreach ( find_stories( $content ) as list( $start, $end ) ) {
			$key                   = sprintf( '<div data-desertion-story-shield="%d"></div>', ++self::$count );
			self::$stories[ $key ] = finish_story( substr( $content, $start, $end - $start ) );
			$safe                 .= substr( $content, $from, $start - $from ) . $key;
			$from                  = $end;
		}
		return $safe . substr( $content, $from );
	}

	/** Puts the stories back. */
	public static function put_back( string $content ): string {
		if ( false === strpos( $content, 'data-desertion-story-shield' ) ) {
			return $content;
		}
		$content       = strtr( $content, self::$stories );
		self::$stories = array_filter( self::$stories, fn( $key ) => false === strpos( $content, $key ), ARRAY_FILTER_USE_KEY );
		return $content;
	}
}
add_filter( 'the_content', array( Shield::class, 'take_out' ), BEFORE_PARAGRAPHS );
add_filter( 'the_content', array( Shield::class, 'put_back' ), AFTER_SHORTCODES );

/**
 * Where the outermost tags of ours start and end; one that is never closed is no story.
 *
 * @return int[][] Pairs of offsets.
 */
function find_stories( string $content ): array {
	$names = implode( '|', array_diff( list_tags(), build()['inline'] ) );
	preg_match_all( "~<(/?)($names)(?=[\\s/>])(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>~i", $content, $tags, PREG_SET_ORDER | PREG_OFFSET_CAPTURE );
	$stories = array();
	$open    = array();
	foreach ( $tags as $tag ) {
		$name = strtolower( $tag[2][0] );
		if ( '' === $tag[1][0] ) {
			$open[] = array( $name, $tag[0][1] );
			continue;
		}
		$at = array_search( $name, array_reverse( array_column( $open, 0 ), true ), true );
		if ( false === $at ) {
			continue;
		}
		$start = $open[ $at ][1];
		$end   = $tag[0][1] + strlen( $tag[0][0] );
		$open  = array_slice( $open, 0, $at );
		// An outer story takes the place of what was found in it.
		$stories   = array_filter( $stories, fn( $story ) => $story[0] < $start );
		$stories[] = array( $start, $end );
	}
	return $stories;
}

/** Does for the words of a story what WordPress does for all others, and nothing to its data. */
function finish_story( string $story ): string {
	$data   = array();
	$hide   = static function ( array $found ) use ( &$data ): string {
		$key          = sprintf( '<!--desertion-story-data-%d-->', count( $data ) );
		$data[ $key ] = $found[0];
		return $key;
	};
	$story  = preg_replace_callback( '~<(script|noscript)\b.*?</\1\s*>~is', $hide, $story ) ?? $story;
	$makes  = false !== has_filter( 'the_content', 'wpautop' );
	$story  = $makes ? make_paragraphs( $story ) : $story;
	$story  = wptexturize( $story );
	// True: not inside of tags, where `[…]` is data.
	return strtr( do_shortcode( $story, true ), $data );
}

/** Makes paragraphs as the classic editor's authors expect, of the words of steps alone. */
function make_paragraphs( string $story ): string {
	$step = static fn( array $step ): string => $step[1] . trim( wpautop( trim( $step[2] ) ) ) . $step[3];
	return preg_replace_callback( '~(<scrolly-step\b[^>]*>)(.*?)(</scrolly-step\s*>)~is', $step, $story ) ?? $story;
}
