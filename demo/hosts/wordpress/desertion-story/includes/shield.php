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

/**
 * What is hidden travels in the content itself, in letters that no filter changes, so that nothing is kept when
 * a filter in between fails, and no content can have what was taken out of another. What marks it is drawn by lot for
 * each request: nobody can have written it into a post.
 */
final class Shield {
	/** Replaces each story by an empty division, which WordPress leaves alone. */
	public static function take_out( string $content ): string {
		$parts = array();
		$from  = 0;
		foreach ( find_stories( $content ) as list( $start, $end ) ) {
			$story = finish_story( substr( $content, $start, $end - $start ) );
			array_push( $parts, substr( $content, $from, $start - $from ), self::hide( $story, self::start_of_story(), '"></div>' ) );
			$from = $end;
		}
		return implode( '', $parts ) . substr( $content, $from );
	}

	/** Puts the stories back. */
	public static function put_back( string $content ): string {
		return self::show( $content, self::start_of_story(), '"></div>' );
	}

	/** Replaces data by a comment, in which a paragraph's text may go on. */
	public static function hide_data( string $data ): string {
		return self::hide( $data, self::start_of_data(), '-->' );
	}

	/** Puts the data back. */
	public static function show_data( string $story ): string {
		return self::show( $story, self::start_of_data(), '-->' );
	}

	/** What begins the place of a story. */
	private static function start_of_story(): string {
		return '<div data-desertion-story-shield="' . self::draw() . '.';
	}

	/** What begins the place of data. */
	private static function start_of_data(): string {
		return '<!--desertion-story-' . self::draw() . '.';
	}

	/** The same throughout one request, and in no other. */
	private static function draw(): string {
		static $lot = null;
		$lot        = $lot ?? bin2hex( random_bytes( 16 ) );
		return $lot;
	}

	/** One part, as letters between two marks. */
	private static function hide( string $part, string $before, string $after ): string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Nothing else withstands every filter.
		return $before . base64_encode( $part ) . $after;
	}

	/** A content with what stands between two marks as it was. */
	private static function show( string $content, string $before, string $after ): string {
		$pieces = explode( $before, $content );
		$shown  = array( array_shift( $pieces ) );
		foreach ( $pieces as $piece ) {
			list( $hidden, $rest ) = explode( $after, $piece, 2 ) + array( '', '' );
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- See above.
			array_push( $shown, (string) base64_decode( $hidden, true ), $rest );
		}
		return implode( '', $shown );
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
	$names   = array_values( array_diff( list_tags(), build()['inline'] ) );
	$stories = array();
	$open    = array();
	// How many of each name are open: without one, nothing has to be looked for.
	$counts = array_fill_keys( $names, 0 );
	foreach ( ( new Tag_Scanner( $content ) )->find( $names ) as $tag ) {
		if ( ! $tag['closes'] ) {
			$open[] = $tag;
			++$counts[ $tag['name'] ];
			continue;
		}
		if ( 0 === $counts[ $tag['name'] ] ) {
			continue;
		}
		do {
			$opened = array_pop( $open );
			--$counts[ $opened['name'] ];
			++Tag_Scanner::$looked_at;
		} while ( $opened['name'] !== $tag['name'] );
		// An outer story takes the place of what was found in it.
		while ( $stories && end( $stories )[0] > $opened['start'] ) {
			array_pop( $stories );
			++Tag_Scanner::$looked_at;
		}
		$stories[] = array( $opened['start'], $tag['end'] );
	}
	return $stories;
}

/** Does for the words of a story what WordPress does for all others, and nothing to its data. */
function finish_story( string $story ): string {
	$hidden = replace_elements( $story, array( 'script', 'noscript' ), fn( $start, $inside, $end ) => Shield::hide_data( $start . $inside . $end ) );
	$makes  = false !== has_filter( 'the_content', 'wpautop' );
	$words  = $makes ? make_paragraphs( $hidden ) : $hidden;
	// Both answer with nothing where a pattern of theirs gives up: then the words stay as they were written.
	$words = wptexturize( $words ) ?: $words;
	// True: not inside of tags, where `[…]` is data.
	$words = do_shortcode( $words, true ) ?: $words;
	return Shield::show_data( $words );
}

/** Makes paragraphs as the classic editor's authors expect, of the words of steps alone. */
function make_paragraphs( string $story ): string {
	return replace_elements( $story, array( 'scrolly-step' ), fn( $start, $inside, $end ) => $start . trim( wpautop( trim( $inside ) ) ) . $end );
}

/**
 * Replaces each element of some names, from its first tag to the next that closes it.
 *
 * @param string   $markup  The markup.
 * @param string[] $names   In small letters.
 * @param callable $replace Is given the first tag, what stands inside, and the last tag.
 */
function replace_elements( string $markup, array $names, callable $replace ): string {
	$parts  = array();
	$from   = 0;
	$opened = null;
	foreach ( ( new Tag_Scanner( $markup ) )->find( $names ) as $tag ) {
		if ( ! $tag['closes'] ) {
			$opened = $opened ?? $tag;
		} elseif ( $opened && $opened['name'] === $tag['name'] ) {
			$start   = substr( $markup, $opened['start'], $opened['end'] - $opened['start'] );
			$inside  = substr( $markup, $opened['end'], $tag['start'] - $opened['end'] );
			$parts[] = substr( $markup, $from, $opened['start'] - $from );
			$parts[] = $replace( $start, $inside, substr( $markup, $tag['start'], $tag['end'] - $tag['start'] ) );
			$from    = $tag['end'];
			$opened  = null;
		}
	}
	return implode( '', $parts ) . substr( $markup, $from );
}
